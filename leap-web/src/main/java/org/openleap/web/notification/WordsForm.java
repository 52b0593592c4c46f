package org.openleap.web.notification;

import java.io.Serializable;
import java.util.Set;
import org.openleap.notification.TellingDetail;
import org.openleap.notification.WriteTelling;

/** The words of a telling while they are written. */
public class WordsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String subject = "";
    private String body = "";
    private String translation = "";
    private String[] meets = {};

    /** What stands there now. */
    void fill(TellingDetail detail) {
        subject = detail.telling().subjectLine();
        body = detail.telling().text();
        translation = detail.translation();
        meets = detail.prepared().toArray(String[]::new);
    }

    WriteTelling toCommand(TellingDetail detail) {
        var telling = detail.telling();
        return new WriteTelling(telling.id(), telling.version(), subject, body, translation, Set.of(meets));
    }

    /** Whether something else stands here than what is kept. */
    boolean differs(TellingDetail detail) {
        var telling = detail.telling();
        return !same(subject, telling.subjectLine())
                || !same(body, telling.text())
                || !same(translation, detail.translation())
                || !Set.of(meets).equals(detail.prepared());
    }

    /** Browsers send other line ends than they were given. */
    private static boolean same(String typed, String kept) {
        return typed.strip().lines().toList().equals(kept.strip().lines().toList());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String value) {
        subject = value == null ? "" : value;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String value) {
        body = value == null ? "" : value;
    }

    public String getTranslation() {
        return translation;
    }

    public void setTranslation(String value) {
        translation = value == null ? "" : value;
    }

    public String[] getMeets() {
        return meets.clone();
    }

    public void setMeets(String[] values) {
        meets = values == null ? new String[0] : values.clone();
    }
}
