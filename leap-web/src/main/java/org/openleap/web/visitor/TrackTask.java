package org.openleap.web.visitor;

import java.io.Serializable;
import org.openleap.suggestion.ProposerTask;

/** Something the person can do about one of their suggestions on their own page. */
public record TrackTask(ProposerTask task) implements Serializable {
    /** Field of their words; unique on the page. */
    public String getField() {
        return "words-" + task.kind() + task.suggestion();
    }

    /** It can be answered with a yes, without any words. */
    public boolean isTwoWays() {
        return task.kind().equals("isItRight");
    }

    /** Beginning of the keys of its words. */
    public String getTextKey() {
        return "task." + task.kind();
    }
}
