package org.openleap.web.partnership;

import java.io.Serializable;

/** Something the partnership produced, in words. @param href where it is, when that is a web address */
public record OutputRow(String kind, String title, String when, String source, String href) implements Serializable {
    public boolean isLinked() {
        return !href.isEmpty();
    }
}
