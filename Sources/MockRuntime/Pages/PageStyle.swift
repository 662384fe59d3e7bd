/// How pages look: legible in light and dark, on paper and on a telephone.
enum PageStyle {
    static let css = """
        :root{color-scheme:light dark;--line:#8884;--link:#1d70b8;--code:#8882}
        @media(prefers-color-scheme:dark){:root{--link:#7ab8f0}}
        body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:0 1rem 4rem}
        a{color:var(--link)}
        header{border-bottom:1px solid var(--line);padding:1rem 0}
        header nav a{margin-right:1rem}
        header nav a[aria-current]{font-weight:bold;text-decoration:none;color:inherit}
        .contents{columns:18rem;font-size:.9rem}
        .contents h2{font-size:1rem;margin:.8rem 0 .2rem}
        .contents ul{margin:0;padding-left:1.2rem}
        article{border-top:1px solid var(--line);padding:.5rem 0 1rem}
        h3{margin:.6rem 0}
        h4{margin:1rem 0 .2rem}
        p{margin:.4rem 0;max-width:45rem}
        code,pre{background:var(--code);border-radius:3px;font:.9em ui-monospace,monospace;padding:.1em .3em}
        pre{overflow-x:auto;padding:.8rem}
        .route b{border:1px solid var(--line);border-radius:3px;padding:0 .4em}
        table{border-collapse:collapse;display:block;overflow-x:auto;font-size:.9rem}
        td,th{border-bottom:1px solid var(--line);padding:.3rem .8rem .3rem 0;text-align:left;vertical-align:top}
        @media print{.contents{display:none}}
        """
}
