package vigil.device;

import java.util.List;

/// Which settings a port is opened with: units of one model are sold, or switched over, to several.
///
/// A set that brought a frame is kept through silence: a device that is switched off did not change its settings. It is
/// left only if an opening brings bytes and not one frame, or if the port itself went away (what is plugged in then
/// may be another unit): then it is tried first, and the others after it, in turn and for ever.
///
/// Confined to the link thread.
final class SettingsInTurn {
    private final List<LinkSettings> all;
    private int current;
    private int inVain;
    private boolean proven;

    SettingsInTurn(List<LinkSettings> all) {
        this.all = List.copyOf(all);
    }

    /// What to open the port with.
    LinkSettings current() {
        return all.get(current);
    }

    /// True if it is not known whether these settings are the device's, and there are others to try.
    boolean isTrial() {
        return all.size() > 1 && !proven;
    }

    /// True until every set was tried once since the last frame, or the last loss of the port.
    boolean isFirstRound() {
        return all.size() > 1 && inVain < all.size();
    }

    /// A frame came.
    void accepted() {
        proven = true;
        inVain = 0;
    }

    /// The port ended or could not be opened.
    void portFailed() {
        proven = false;
        inVain = 0;
    }

    /// The port was open and no frame came.
    ///
    /// @param bytesCame whether anything else did
    /// @return whether other settings are next
    boolean openedInVain(boolean bytesCame) {
        if (all.size() == 1 || proven && !bytesCame) {
            return false;
        }
        proven = false;
        inVain++;
        current = (current + 1) % all.size();
        return true;
    }
}
