package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody was asked for something. Written once; who they are is known only by what their address comes to. */
@Entity
@Table(name = "contact_ask")
public class ContactAsk {
    private static final int LONGEST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String contact;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String what;

    protected ContactAsk() {}

    public static ContactAsk of(String contact, String what, Instant at) {
        var ask = new ContactAsk();
        ask.contact = contact;
        ask.what = what.substring(0, Math.min(what.length(), LONGEST));
        ask.askedAt = at;
        return ask;
    }
}
