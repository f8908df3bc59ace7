package vigil.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The console's small pictures: Feather's where it has one, drawn here where it has none. They take the ink of what
/// they stand on.
public enum Icon {
    ARROW(Feather.ARROW_RIGHT),
    BELL(Feather.BELL),
    BOOKMARK(Feather.BOOKMARK),
    BELL_OFF(Feather.BELL_OFF),
    CHECK(Feather.CHECK),
    CIRCLE(Feather.CIRCLE),
    CLIPBOARD(Feather.CLIPBOARD),
    CLOCK(Feather.CLOCK),
    CROSS(Feather.X),
    DISK(Feather.HARD_DRIVE),
    FLAG(Feather.FLAG),
    GEAR(Feather.SETTINGS),
    HOME(Feather.HOME),
    INFO(Feather.INFO),
    KEY(Feather.KEY),
    LIST(Feather.LIST),
    LOCK(Feather.LOCK),
    MOON(Feather.MOON),
    PAUSE(Feather.PAUSE),
    PENCIL(Feather.EDIT_2),
    PLAY(Feather.PLAY),
    PLUS(Feather.PLUS),
    REPEAT(Feather.REPEAT),
    RETURN(Feather.ROTATE_CCW),
    SAVE(Feather.SAVE),
    SEARCH(Feather.SEARCH),
    SHIELD(Feather.SHIELD),
    SLIDERS(Feather.SLIDERS),
    SOUND(Feather.VOLUME_2),
    SQUARE(Feather.SQUARE),
    BACK(Feather.ARROW_LEFT),
    LAYERS(Feather.LAYERS),
    DOCUMENT(Feather.FILE_TEXT),
    DOWNLOAD(Feather.DOWNLOAD),
    NETWORK(Feather.SERVER),
    NEXT(Feather.CHEVRON_RIGHT),
    PREVIOUS(Feather.CHEVRON_LEFT),
    PORT(Feather.DISC),
    QUESTION(Feather.HELP_CIRCLE),
    RADIO(Feather.RADIO),
    SUN(Feather.SUN),
    WAVE(Feather.ACTIVITY),
    WHOLE(Feather.MAXIMIZE),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    /// The product's mark: an eye with a pulse in it.
    VIGIL("M1.5 12 C4.5 6.6 8 4.6 12 4.6 S19.5 6.6 22.5 12 C19.5 17.4 16 19.4 12 19.4 S4.5 17.4 1.5 12 Z"
            + " M6 12 H8.8 L10.4 9 L13.2 15.2 L15 12 H18"),
    GAUGE("M4.6 18.5 A9.5 9.5 0 1 1 19.4 18.5 M12 14 L15.8 8.6"),
    USER("M12 1.8 A10.2 10.2 0 1 1 11.99 1.8 Z M12 6.4 A3.4 3.4 0 1 1 11.99 6.4 Z M5.6 19.6 A7 7 0 0 1 18.4 19.6"),
    UNPLUGGED("M2.5 21.5 L5.6 18.4 M21.5 2.5 L18.4 5.6 M7 10.6 L13.4 17 L11.4 19 A4.5 4.5 0 0 1 5 12.6 Z"
            + " M10.6 7 L17 13.4 L19 11.4 A4.5 4.5 0 0 0 12.6 5 Z M9 12.6 L11.2 10.4 M11.4 15 L13.6 12.8"),
    PLUG("M2.5 21.5 L6 18 M21.5 2.5 L18 6 M6.2 12 L12 17.8 L10.6 19 A4.4 4.4 0 0 1 5 13.2 Z"
            + " M8.4 9.8 L14.2 15.6 L19 11 A4.4 4.4 0 0 0 13 5 Z"),
    PIN("M8.5 2.8 H15.5 M9.6 2.8 V9.6 L6.6 14.2 H17.4 L14.4 9.6 V2.8 M12 14.2 V21.2"),
    /// A hand that says stop: a person must decide.
    HAND("M7 12.6 V6.4 A1.5 1.5 0 0 1 10 6.4 V11 M10 10.6 V4.4 A1.5 1.5 0 0 1 13 4.4 V11 M13 10.6 V5.4"
            + " A1.5 1.5 0 0 1 16 5.4 V11.6 M16 11.4 V8.4 A1.5 1.5 0 0 1 19 8.4 V14.4 C19 19 16.6 21.6 12.8 21.6"
            + " C9.8 21.6 8.4 20.4 6.8 17.8 L4.2 13.6 A1.5 1.5 0 0 1 6.6 11.8 L7 12.6"),
    /// Something that is open: a circle nobody has closed yet.
    OPEN("M14.6 2.9 A9.5 9.5 0 0 1 19.6 6.2 M21.4 10.6 A9.5 9.5 0 0 1 20.6 16 M17.2 20 A9.5 9.5 0 0 1 12 21.5"
            + " M8 20.6 A9.5 9.5 0 0 1 3.6 16.4 M2.5 12 A9.5 9.5 0 0 1 4.2 6.6 M7.6 3.6 A9.5 9.5 0 0 1 12 2.5"),
    /// Something that is met: a check in a closed circle.
    MET("M12 2.5 A9.5 9.5 0 1 1 11.99 2.5 Z M7.8 12.4 L10.8 15.2 L16.2 9"),
    SYRINGE("M18 2.5 L21.5 6 M19.8 4.2 L16.6 7.4 M14.2 5 L19 9.8 M16.2 6.8 L8 15 L5.4 15.6 L4.8 19.2 L8.4 18.6"
            + " L9 16 L17.2 7.8 M4.8 19.2 L2.5 21.5 M11 9.6 L13 11.6"),
    SPRAY("M9.5 10 H18.5 V20 A1.5 1.5 0 0 1 17 21.5 H11 A1.5 1.5 0 0 1 9.5 20 Z M11.5 10 V6 H16.5 V10"
            + " M12.5 6 V3 H16.5 V6 M3 3 H3.1 M6.5 3 H6.6 M3 7 H3.1 M6.5 7 H6.6 M9.5 14 H18.5"),
    TABLET("M13.4 4.2 A4.6 4.6 0 0 1 19.8 10.6 L10.6 19.8 A4.6 4.6 0 0 1 4.2 13.4 Z M8.8 8.8 L15.2 15.2"),
    CALENDAR("M4 5.5 H20 V20.5 H4 Z M4 9.8 H20 M8 3 V7 M16 3 V7 M9.8 13 L14.2 17.4 M14.2 13 L9.8 17.4"),
    STETHOSCOPE("M5 2.8 H7 M5 2.8 V8.6 A4.6 4.6 0 0 0 14.2 8.6 V2.8 H12.2 M9.6 13.2 V16.4 A4.8 4.8 0 0 0 19.2 16.4 V13"
            + " M19.2 8.8 A2.1 2.1 0 1 1 19.19 8.8 Z"),
    SIREN("M6.8 17.2 V12.4 A5.2 5.2 0 0 1 17.2 12.4 V17.2 M4.4 21.2 V17.2 H19.6 V21.2 Z M12 11.2 V14"
            + " M12 2.2 V4 M4.6 5 L5.9 6.3 M19.4 5 L18.1 6.3 M1.8 12 H3.6 M20.4 12 H22.2");

    private static final double BOX = 24;
    /// Feather's letters are smaller than the box they are drawn in.
    private static final double FEATHER = 1.2;
    private final @Nullable Feather feather;
    private final String path;

    Icon(Feather feather) {
        this.feather = feather;
        this.path = "";
    }

    Icon(String path) {
        this.feather = null;
        this.path = path;
    }

    /// A new picture, `size` px wide and high.
    public Node node(double size) {
        return feather == null ? drawn(size) : lettered(feather, size);
    }

    /// The same in the middle of a box of that size, to be put at a fixed place: a letter alone knows its
    /// size only once it is styled.
    public StackPane box(double size) {
        return Place.size(new StackPane(node(size)), size, size);
    }

    private static Node lettered(Feather feather, double size) {
        FontIcon icon = new FontIcon(feather);
        // In the style, because AtlantaFX would override the property.
        icon.setStyle(icon.getStyle() + "; -fx-icon-size: " + Math.round(size * FEATHER) + "px;");
        icon.getStyleClass().add("icon");
        return icon;
    }

    private Node drawn(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-strokes");
        shape.getTransforms().add(new Scale(size / BOX, size / BOX, 0, 0));
        shape.setManaged(false);
        Pane box = new Pane(shape);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.getStyleClass().add("icon");
        return box;
    }
}
