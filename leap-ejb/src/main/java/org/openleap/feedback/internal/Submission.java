package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.SubmitFeedback;

/**
 * What was said, in the person's own words, and what they said about it. Never changes, but for the two permissions, which
 * follow the ledger of {@code consent}; it may be forgotten.
 */
@Embeddable
public class Submission {
    private String channel;
    private String service;
    private String place;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private Answer harm;

    private boolean complaint;

    @Column(name = "may_publish")
    private boolean mayPublish;

    @Column(name = "may_share")
    private boolean mayShare;

    /** In which version of its text the form asked for permissions; stamped by the database. */
    @Column(name = "consent_text", insertable = false, updatable = false)
    private String consentText;

    private String words;
    private String request;
    private String experienced;

    protected Submission() {}

    /** @param place where the service was on that day; later moves do not change it */
    static Submission of(SubmitFeedback command, String place) {
        var submission = new Submission();
        submission.channel = command.channel();
        submission.service = command.service();
        submission.place = place;
        submission.capacity = command.capacity();
        submission.harm = command.harm();
        submission.complaint = command.complaint();
        submission.mayPublish = command.mayPublish();
        submission.mayShare = command.mayShare();
        submission.words = command.words().strip();
        submission.request = command.request().strip();
        submission.experienced = command.experienced();
        return submission;
    }

    /** Where and how it was said, without a word of it; a dash stands for the words. */
    Submission forgotten() {
        var rest = new Submission();
        rest.channel = channel;
        rest.service = service;
        rest.place = place;
        rest.capacity = capacity;
        rest.harm = harm;
        rest.complaint = complaint;
        rest.words = "–";
        rest.request = "";
        rest.experienced = experienced;
        return rest;
    }

    /** An anonymous version may be published, or may be no longer. */
    void permitPublishing(boolean permitted) {
        mayPublish = permitted;
    }

    /** An anonymous version may be shared, or may be no longer. */
    void permitSharing(boolean permitted) {
        mayShare = permitted;
    }

    /** Whether these words stand in what was said, letter by letter. */
    public boolean holds(String quote) {
        return words.contains(quote) || request.contains(quote);
    }

    public String channel() {
        return channel;
    }

    public String service() {
        return service;
    }

    public String place() {
        return place;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Answer harm() {
        return harm;
    }

    public boolean isComplaint() {
        return complaint;
    }

    public boolean mayPublish() {
        return mayPublish;
    }

    public boolean mayShare() {
        return mayShare;
    }

    String consentText() {
        return consentText;
    }

    public String words() {
        return words;
    }

    public String request() {
        return request;
    }

    public String experienced() {
        return experienced;
    }
}
