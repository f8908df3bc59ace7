package vigil.ui.control;

/// A short fact with its picture, for the footer.
public record Fact(Icon icon, String text) {}
