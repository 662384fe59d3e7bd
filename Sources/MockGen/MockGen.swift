@main
struct MockGen {
    static func main() {}
}
