package org.openleap.web.portal;

/** The parts of the menu, in the order of a loop: hear, decide, tell; then those we do it with, and what keeps it in order. */
public enum NavigationGroup {
    /** Stands above all others and needs no heading. */
    TOP,
    LISTEN,
    DECIDE,
    TELL,
    TOGETHER,
    KEEP;

    public boolean isHeaded() {
        return this != TOP;
    }

    public String getHeading() {
        return PortalText.of("navigation.group." + name());
    }
}
