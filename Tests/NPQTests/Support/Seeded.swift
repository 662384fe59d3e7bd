import TestSupport

/// Ids of what the scenarios hold, by the person and what sets the record apart.
enum One {
    static let pending = "944618e1-b4e3-492e-b4e4-36b579f00e8d"
}

enum Multiple {
    static let amara = "73fe8f90-3fa8-47ac-9e76-e801a564a3d4"
    static let benAccepted = "4631329d-9db3-487d-ae4d-e29d4a6964a5"
    static let benPending = "6832fa84-c8c9-49f8-8a04-75b70c5bd7a7"
    /// Twice the same course and cohort, and the same once more with another provider.
    static let chidi = "465f816d-4f1e-4b88-b00a-0c50a2f29767"
    static let chidiAgain = "a8f7fe43-4c0a-4031-82fc-2108b968661e"
    static let chidiElsewhere = "79347810-6085-4751-91fd-4492204a4079"
    static let chidiOtherCourse = "ea4bdba8-ec36-41bc-bd42-b9d3f2cb4af1"
    static let chidiPerson = "6fbedbe9-ace4-4ae8-8938-26a77c832260"
    static let dana = "2c4f4335-ed21-4d9f-8e27-93390d519d90"
    static let elinAccepted = "81d6859f-f71a-40e5-8735-35b76469d21d"
    static let elinCoaching = "f97721dd-3b98-4dd4-a6f7-20bf01b5210e"
    /// The cohort of 2021, when additional support was offered.
    static let faridSupport = "f04cbdb8-6a45-4cff-b068-1211f05ca933"
    static let graceRejected = "c306e015-eac8-4aa2-8780-abdb7f5bbbce"
    static let gracePending = "ccab48e4-4df9-4999-acf4-87173308d03e"
    static let hamishIneligible = "1b0257ff-4e85-4522-8d4f-553f1c9fb64c"
    static let ines = "2ff48184-5223-4e19-908e-14d411788507"
    static let jonahUnfunded = "7e79e2ec-39c6-40c5-8e1a-7786aab60ab3"
    static let jonahCapped = "5f51b321-cb6e-4dee-9f3e-48ef699a2e15"
    static let keikoIneligible = "8d4c45ea-c80c-4071-b21d-0e3051d4751b"
    static let liamElsewhere = "cc90f020-f40b-40a1-997a-b31636b0562f"

    /// The provider's applications as they are listed, oldest first.
    static let all = [
        faridSupport, elinAccepted, ines, amara, benAccepted, chidi, chidiAgain, chidiOtherCourse, dana, elinCoaching,
        graceRejected,
        hamishIneligible, keikoIneligible, benPending, gracePending, jonahUnfunded, jonahCapped
    ]
    /// Those that a version shows: before version 3 there are no cohorts without funding, nor two in a year.
    static func all(in version: APIVersion) -> [String] { seen(all, in: version) }
    static func seen(_ ids: [String], in version: APIVersion) -> [String] {
        version == .v3 ? ids : ids.filter { $0 != jonahUnfunded && $0 != jonahCapped }
    }
    static let of2024 = [
        amara, benAccepted, chidi, chidiAgain, chidiOtherCourse, dana, elinCoaching, graceRejected, hamishIneligible,
        keikoIneligible
    ]
}

enum Accepted {
    static let nadia = "009f71fa-d726-41c7-9cbf-f823c292a0bd"
    static let owenIneligible = "05ead40e-9797-423b-b3dc-ec536bf89607"
    /// With declarations that are paid for.
    static let priya = "1b872ebe-b846-40ff-b7f9-36ba740d1edc"
    static let quentinFull = "5de80c66-9ca2-40ea-a988-1733518ee83c"
    static let rosaUnfunded = "73cafc66-a7ee-45ce-8000-4722e74189a8"
    static let samElsewhere = "8a1a951d-b851-4adf-8da4-5221fa7973f1"
}

enum Rejected {
    static let tess = "0374f291-046c-48ea-9f6f-859ee0a72a8f"
    static let ucheExpired = "980e91d5-220f-444b-90f3-f1cf18ab2784"
    static let veraOvertaken = "df328aeb-c821-4009-af76-75fc9e5fbb6f"
    static let willIneligible = "bff161c9-3a80-43fa-a5c5-7092c6f1e28b"
}

enum Journeys {
    /// By the state of the only declaration.
    static let withSubmitted = "a9497f18-0bdb-4173-9bb6-9606344ec7f1"
    static let withEligible = "beb5376e-4938-402d-9525-4f0db24e1b44"
    static let withPayable = "7fbb012b-e35b-4b04-89ea-53a0e9ba10fa"
    static let withPaid = "6f443d5a-a857-4887-9cbf-b91913940c26"
    static let withVoided = "d6ec9d84-2e64-4d1f-b11d-ceb60028a0e8"
    static let withAwaitingClawback = "c8e41ae9-7c3e-403f-9f1e-c7f3773d73e3"
    static let withClawedBack = "3ff46f9c-14b4-4311-b9ed-362063b97c62"
    static let withIneligible = "dcd0d5e4-ef31-4b49-b4d1-da9e9f6d19dd"
    static let withoutDeclarations = "ef5f3d0c-8ad8-4aaf-b3c2-748aee1019d7"
    /// Has the teacher reference number of somebody with a place on the course in the cohort.
    static let fayeDuplicate = "72969ae7-1484-4178-9606-68a9207fd9cb"
    static let fullFunding = "6fd01a08-3818-47e6-839f-7de633454264"
    /// Has a funded place on the course from an earlier cohort.
    static let siaPending = "6965678f-ec98-43f2-b6cc-61682e05d55a"
    /// As Sia, but funded by policy.
    static let tobyPending = "58b8e377-c277-41d8-88cd-78c52411447a"
    static let unaIneligible = "f2daf0c9-7a82-4cf0-88f8-8989a76db851"
    static let willaUnfunded = "8995c618-77ad-418e-9b40-8d7fadc413f5"
    static let willaCapped = "64bd6ea4-fc02-45b8-9484-d3a8bfd0342a"
    /// Coaching, while additional support in the same cohort was accepted.
    static let yusufCoaching = "29c8f6d0-2ec6-4cdd-a4d9-fbc80eb1bd5a"
    static let zaraWithoutNumber = "fc533713-4b9e-4976-80e1-fc082a00f150"
    static let aldoUnverified = "ee1499d9-ed9a-4695-ba5a-2984bee31357"
    static let bryonyWithoutEmail = "cced0abc-2667-492a-afca-8a335b081053"
    /// The person changed later than the application.
    static let clement = "aa94ccb1-5c7e-4954-8d1e-98a80282857d"
    static let dora = "d2e30b4f-4f94-49d1-bfde-2850b2792972"
    static let edda = "ec974994-4e1e-47d5-8135-d26257971064"
    static let flynn = "6d94dd55-8125-4753-9187-aaeffe0107e9"
    static let henriAbroad = "1faee186-d991-413a-899a-4df1d36d6dc0"
    static let isla = "535a4d81-950f-4c76-bdb5-70736cbd9451"
    static let lena = "de044bec-adf2-4700-8609-88a62c5ae384"
    /// Withdrawn, with a second application for the same course and cohort.
    static let miraWithdrawn = "e6dcc5a7-4c70-4b8c-9f9f-a2d358e44e61"
    static let miraPending = "41269ebe-b1a0-4ef1-b144-f100c37daa28"
    static let noorRejected = "47e641ac-8ece-438e-8ffc-fddca35fb64b"
}

/// Of 2023, when versions 1 and 2 were in use.
enum Earlier {
    static let rowan = "0b6f1c52-7d3a-4c0e-9a51-2f8e6d4b7c10"
    static let rowanPending = "3e9c4f85-a06d-4f31-ad84-5cb1907eaf43"
    /// Has texts that need quotes, and a number that nobody has verified.
    static let sian = "1c7a2d63-8e4b-4d1f-8b62-3a9f7e5c8d21"
    static let sianAccepted = "4fad5096-b17e-4042-be95-6dc2a18fb054"
    /// Has a funded place on the course elsewhere.
    static let tarnPending = "50be61a7-c28f-4153-8fa6-7ed3b290c165"
}

/// Lead providers, by their names.
enum Provider {
    static let larkfield = "ae10b60c-9509-4a30-acdd-baf4fef1f7a9"
}

/// People of the scenario `journeys`, by what is told of them there.
enum Person {
    static let tomasDeferred = "d1c90904-62f8-4824-a415-7c04a2d4bfb7"
    static let ullaWithdrawn = "7760f9f8-af77-464a-bb46-853fad624156"
    static let viktorResumed = "f9e44c69-07fa-4f29-acd6-973f680fd923"
    static let wandaUndeclared = "1ba0e7db-e04f-48dd-b3b4-dc4dc44eb918"
    static let xavierNotStarted = "e9f065ee-cd7e-4b9d-a58e-a252e10c5eff"
    static let yaraVoided = "b5ebe1b1-3c3d-406f-906e-a74e1415bca6"
    static let zenoEligible = "f09a3d76-5421-4665-84da-2c63443a8334"
    static let biancaPaid = "7835e815-baa9-4f33-945f-bfde98f2ee9a"
    static let cyrilUnfunded = "1990fe02-d277-4644-b4a6-0fbdd0db5927"
    static let emrysClawedBack = "1ad9d4bb-9e61-478c-be23-7c36b2f2841f"
    static let fayeDuplicate = "c278e9ac-4e44-4231-8154-5687db338505"
    static let ivoEnded = "8961d95a-2648-4da3-8d74-7df27bc4645a"
    static let janaFull = "b4825ec4-570b-4e2b-aa46-e206e00e6994"
    static let karimUnscheduled = "c43f3c00-4adc-4bcc-b5b7-fa56e279faa2"
    static let lenaUncontracted = "44ca2e0f-60dd-4ddc-b0e8-21f7bdc36d50"
    static let miloPassed = "18eaf9ec-d07e-4cac-9bfa-a2571819abe1"
    static let nellFailed = "27e8f52b-e690-4235-a8ee-3e0d17167368"
    static let oskarPassedLater = "20bbee38-60c1-4774-ac2f-55085d9a9ea2"
    static let petraVoided = "3a2165d6-9eeb-404c-aa77-44e1d3c9101d"
    static let rafeCoached = "c9cc0b64-8402-4991-9f99-92123323bf50"
    static let xenaUnfunded = "fd97fd6d-7ba5-4a3a-9be6-710260b99a2f"
    static let clementRenamed = "79623270-8ce9-400f-8325-56fa67cdfc07"
    static let clementFormerly = "6d260386-6829-4511-ae7f-e103a8e88c8b"
    static let clementFirst = "28eba60b-99ce-47eb-bbc6-dc73f6aa5dbc"
    static let doraSenco = "077d1912-9579-4257-b87e-d10691d6802e"
    static let gwenScottish = "767d93da-2750-4222-8a5e-2b0ba02e7480"
    static let judeOfTwo = "daaf0a16-8379-45d3-8da4-c280849f2d22"
    static let noorRejected = "e7073522-6bef-4c1c-8784-19a60f3f2710"
    static let unknown = "00000000-0000-4000-8000-000000000000"
}

/// Declarations of the scenario `journeys`.
enum Declared {
    static let yaraVoided = "c139f5ae-8a75-403a-ad6e-d9c54fde22a6"
    static let zenoEligible = "f864d4c8-163a-4cd0-9145-02a03e1f0902"
    static let biancaPaid = "f52784ed-2223-4c57-8eba-5fa96bac2c46"
    static let cyrilSubmitted = "e20b54b9-61c2-432f-97bd-dfee340697cd"
    static let deliaAwaiting = "827ee0d0-0b23-47ff-addf-533e94f18b13"
    static let emrysClawedBack = "00f05379-f5b5-4488-b797-0a74bf6ed24d"
    static let ivoPaid = "949d047e-c91a-4d72-ad84-c3216fb78f47"
    static let miloCompleted = "4c8e39a5-5bc0-4f67-a3dd-17ccde22eaed"
    static let gwenSubmitted = "38c239bf-2a78-410d-b3cf-c2f5f900909b"
    /// Made by the second provider, readable by the first.
    static let keziaTransferred = "57e643bb-b664-4622-ba46-740aeb34ee0c"
    /// Made by the first provider, readable by the second.
    static let leifTransferred = "8b9c51bb-f145-4983-abd8-6034bea68589"
}

enum Partner {
    static let alder = "f535baaa-b456-4e3e-bee8-0de6857af055"
    static let brightwater = "c07f3141-ac14-403b-8b79-07943296c6b7"
    /// With the first provider, up to 2023 only.
    static let greystone = "4e7e0308-2b65-426b-82e3-f5d38a20aa60"
    /// With the second provider only.
    static let hollybank = "c2c47000-a1dd-409f-98a0-7bce3c44c609"
    static let unknown = Person.unknown
}
