package vigil.report;

/// A table of the report: a heading with a count, columns of fixed width, a head that comes again on the next page.
final class ReportTable {
    private final Markup out;

    ReportTable(Markup out, String heading, String remark) {
        this.out = out;
        out.open("div", "class", "section").open("h2").text(heading);
        if (!remark.isEmpty()) {
            out.element("span", remark, "class", "remark");
        }
        out.close("h2");
    }

    /// Names and widths in percent, in turn.
    ReportTable columns(String... namesAndWidths) {
        out.open("table", "class", "list").open("thead").open("tr");
        for (int i = 0; i + 1 < namesAndWidths.length; i += 2) {
            out.element("th", namesAndWidths[i], "style", "width: " + namesAndWidths[i + 1] + "%");
        }
        out.close("tr").close("thead").open("tbody");
        return this;
    }

    void row(String... cells) {
        out.open("tr");
        for (String cell : cells) {
            out.element("td", cell);
        }
        out.close("tr");
    }

    void end() {
        end("");
    }

    /// The end, and a sentence below the rows; none if it is empty.
    void end(String sentence) {
        out.close("tbody").close("table");
        if (!sentence.isEmpty()) {
            out.element("p", sentence, "class", "note below-rows");
        }
        out.close("div");
    }

    /// A sentence between heading and columns.
    void note(String sentence) {
        out.element("p", sentence, "class", "note");
    }

    /// In place of columns and rows.
    void nothing(String sentence) {
        out.element("p", sentence, "class", "nothing").close("div");
    }

    /// Who did something that needs nobody signed in: an acknowledgement, a pause, a change of limits.
    static String atTheBedside(String name) {
        return name.isBlank() ? "bedside, not signed in" : name;
    }

    /// Who did something, or that nobody was signed in.
    static String by(String name) {
        return name.isBlank() ? "not signed in" : name;
    }
}
