package dev.touchstone.study.figure;

/** How the page looks, on screens and on paper. */
final class PageStyle {

    static final String CSS = """
            body { font: 15px/1.45 Helvetica, Arial, sans-serif; color: #222; background: #fff; margin: 2em auto; max-width: 1000px; padding: 0 1em; }
            h1, h2, h3 { line-height: 1.2; }
            h2 { margin-top: 2em; border-bottom: 1px solid #999; }
            table { border-collapse: collapse; margin: 1.2em 0; font-size: 13px; }
            caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
            th, td { border: 1px solid #bbb; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
            th { background: #eee; }
            figure { margin: 1.5em 0; }
            figcaption { font-size: 12px; color: #555; }
            dt { font-weight: bold; float: left; clear: left; min-width: 2em; }
            dd { margin: 0 0 0.5em 2.5em; }
            .held { color: #00563f; font-weight: bold; }
            .not-held { color: #a03c00; font-weight: bold; }
            .not-measured { color: #555; }
            @media print {
              body { font-size: 10pt; margin: 0; max-width: none; }
              figure, tr { break-inside: avoid; }
              thead { display: table-header-group; }
              h2, caption { break-after: avoid; }
              a { color: inherit; text-decoration: none; }
            }
            """;

    private PageStyle() {}
}
