import OpenAPISpec

/// What a page says of one operation.
struct OperationSection {
    let document: Document
    let operation: Operation

    private var schemas: SchemaText { SchemaText(document: document) }

    func write(to html: inout HTML) {
        html.element("article", [("id", DocumentPage.anchor(operation))]) { article in
            article.element("h3", text: operation.summary ?? DocumentPage.title(operation))
            article.element("p", [("class", "route")]) { line in
                line.element("b", [("class", operation.method.rawValue.lowercased())], text: operation.method.rawValue)
                line.write(" ")
                line.element("code", text: operation.path)
                if operation.isDeprecated { line.element("em", text: " deprecated") }
            }
            article.paragraphs(operation.details)
            parameters(&article)
            body(&article)
            for response in operation.responses { self.response(response, &article) }
        }
    }

    private func parameters(_ html: inout HTML) {
        html.table(
            ["Parameter", "In", "Type", "Meaning"],
            operation.parameters.map { parameter in
                [
                    { cell in
                        cell.element("code", text: parameter.name)
                        if parameter.isRequired { cell.element("em", text: " required") }
                    },
                    { $0.write(parameter.place.rawValue) },
                    { cell in if let schema = parameter.schema { schemas.type(schema, to: &cell) } },
                    { $0.paragraphs(parameter.summary ?? parameter.schema.flatMap { document[$0].summary }) }
                ]
            })
    }

    private func body(_ html: inout HTML) {
        guard let body = operation.requestBody else { return }
        html.element("h4", text: "Request body" + (body.isRequired ? "" : ", may be left out"))
        html.paragraphs(body.summary)
        for media in body.content { self.media(media, direction: .request, &html) }
    }

    private func response(_ response: Response, _ html: inout HTML) {
        html.element("h4") { title in
            title.write("Response ")
            title.element("code", text: response.status)
        }
        html.paragraphs(response.summary)
        html.table(
            ["Header", "Type", "Meaning"],
            response.headers.map { header in
                [
                    { $0.element("code", text: header.name) },
                    { cell in if let schema = header.schema { schemas.type(schema, to: &cell) } },
                    { $0.paragraphs(header.summary) }
                ]
            })
        for media in response.content { self.media(media, direction: .response, &html) }
    }

    private func media(_ media: MediaType, direction: Direction, _ html: inout HTML) {
        html.element("p") { line in
            line.element("code", text: media.name)
            line.write(" ")
            if let schema = media.schema { schemas.type(schema, to: &line) }
        }
        let made = media.schema.flatMap {
            try? Synthesizer(document: document, direction: direction).value(for: $0)
        }
        guard let example = media.examples.first?.value ?? made else { return }
        html.element("details") { details in
            details.element("summary", text: "Example")
            details.element("pre", text: example.stringValue ?? example.prettyText)
        }
    }
}
