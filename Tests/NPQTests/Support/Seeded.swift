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
