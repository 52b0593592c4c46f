package org.openleap.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** The strokes of LEAP's own icons, drawn on a grid of 24 by 24. Used by the composites only. */
@Named
@ApplicationScoped
public class Glyphs {
    private static final ResourceBundle STROKES = ResourceBundle.getBundle(
            "org.openleap.web.portal.glyphs", java.util.Locale.ROOT, Glyphs.class.getClassLoader());

    /** Path data of an icon; an unknown name is a mistake of ours and fails. */
    public String path(String name) {
        return STROKES.getString(name);
    }
}
