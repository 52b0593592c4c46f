package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Telling}, seen as that which somebody can be taken out of: to whom it went, and in which words. */
@Entity
@Table(name = "telling")
public class TellingTexts {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_NOTE = 1000;

    @Id
    private long id;

    @Column(updatable = false)
    private String item;

    @Column(updatable = false)
    private String occasion;

    @Column(updatable = false)
    private String route;

    @Column(updatable = false)
    private String status;

    @Column(name = "owed_at", updatable = false)
    private Instant owedAt;

    /** The organisation that passes it on; empty when it went to the person. */
    @Column(updatable = false)
    private String relay;

    private String recipient;
    private String address;
    private String needs;

    @Column(name = "subject_line")
    private String subjectLine;

    private String body;
    private String note;
    private String translation;

    @Column(name = "own_words")
    private String ownWords;

    /** What their address comes to; it would still name them. */
    private String contact;

    @Version
    private long version;

    protected TellingTexts() {}

    /** The name and the address of an organisation that passed it on stay: they are not the person's. */
    void erase(Removal removal) {
        if (isTheirs()) forgetReader();
        subjectLine = removal.ofTheirs(subjectLine, LONGEST_SUBJECT);
        body = removal.ofTheirs(body);
        note = removal.ofTheirs(note, LONGEST_NOTE);
        translation = removal.ofTheirs(translation);
        ownWords = removal.ofTheirs(ownWords);
    }

    private void forgetReader() {
        recipient = "";
        address = "";
        needs = "";
        contact = "";
    }

    /** Whether it went to the person, and not through an organisation. */
    boolean isTheirs() {
        return relay.isEmpty();
    }

    List<String> identifiers() {
        return List.of(recipient, address);
    }

    HeldSheet sheet() {
        return HeldSheet.of("letter")
                .with("at", owedAt)
                .with("occasion", occasion)
                .with("route", route)
                .with("status", status)
                .with("name", recipient)
                .with("address", address)
                .with("subject", subjectLine)
                .with("text", body)
                .with("translation", translation)
                .with("ownWords", ownWords)
                .with("note", note)
                .sheet();
    }

    /** As its mails name it. */
    String owner() {
        return "telling-" + id;
    }

    String address() {
        return address;
    }

    String contact() {
        return contact;
    }

    long id() {
        return id;
    }
}
