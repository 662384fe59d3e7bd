import OpenAPISpec

/// A document as a page to be read: one file without scripts, which needs nothing else.
struct DocumentPage {
    let document: Document
    /// Of this document, such as `v3`.
    let name: String
    /// Names of all documents of the service with the paths of their pages, this one among them.
    let versions: [(name: String, path: String)]
    /// Where the document itself is.
    let source: String

    var html: String {
        var page = HTML()
        page.element("html", [("lang", "en")]) { html in
            html.element("head") { head in
                head.element("meta", [("charset", "utf-8")])
                head.element("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
                head.element("title", text: "\(document.title) \(name)")
                head.element("style", text: PageStyle.css)
            }
            html.element("body") { body in
                header(&body)
                contents(&body)
                body.element("main") { main in
                    for group in groups { section(group, &main) }
                    schemas(&main)
                }
            }
        }
        return "<!DOCTYPE html>\n" + page.text.replacing("</meta>", with: "") + "\n"
    }

    private func header(_ html: inout HTML) {
        html.element("header") { header in
            header.element("h1", text: document.title)
            header.element("nav", [("aria-label", "Versions")]) { nav in
                for version in versions {
                    let isHere = version.name == name
                    nav.element(
                        "a", [("href", version.path)] + (isHere ? [("aria-current", "page")] : []), text: version.name)
                }
                nav.element("a", [("href", source), ("class", "source")], text: "OpenAPI document")
            }
            header.paragraphs(document.summary)
            for server in document.servers where !server.url.isEmpty {
                header.element("p") { line in
                    line.write("Server: ")
                    line.element("code", text: server.url)
                }
            }
        }
    }

    private func contents(_ html: inout HTML) {
        html.element("nav", [("class", "contents"), ("aria-label", "Operations")]) { nav in
            for group in groups {
                nav.element("h2", text: group.name)
                nav.element("ul") { list in
                    for operation in group.operations {
                        list.element("li") { item in
                            item.element(
                                "a", [("href", "#" + Self.anchor(operation))],
                                text: operation.summary ?? Self.title(operation))
                        }
                    }
                }
            }
        }
    }

    private typealias Group = (name: String, summary: String?, operations: [Operation])

    /// Operations by their first tag, in the order of the tags, then those without.
    private var groups: [Group] {
        var names = document.tags.map(\.name)
        for tag in document.operations.compactMap(\.tags.first) where !names.containsExactly(tag) { names.append(tag) }
        var groups: [Group] = names.map { name in
            (
                name, document.tags.first { $0.name.exact == name.exact }?.summary,
                document.operations.filter { $0.tags.first?.exact == name.exact }
            )
        }
        groups.append(("Operations", nil, document.operations.filter { $0.tags.isEmpty }))
        return groups.filter { !$0.operations.isEmpty }
    }

    private func section(_ group: Group, _ html: inout HTML) {
        html.element("section") { section in
            section.element("h2", text: group.name)
            section.paragraphs(group.summary)
            for operation in group.operations {
                OperationSection(document: document, operation: operation).write(to: &section)
            }
        }
    }

    private func schemas(_ html: inout HTML) {
        let named = document.namedSchemas.filter { document[$0].name != nil }
        guard !named.isEmpty else { return }
        html.element("section") { section in
            section.element("h2", text: "Schemas")
            for id in named { SchemaText(document: document).section(id, to: &section) }
        }
    }

    static func title(_ operation: Operation) -> String { "\(operation.method.rawValue) \(operation.path)" }

    static func anchor(_ operation: Operation) -> String {
        operation.operationID
            ?? title(operation).lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    }
}
