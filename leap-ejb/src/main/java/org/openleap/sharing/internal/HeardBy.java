package org.openleap.sharing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.openleap.sharing.Heard;

/** {@link Heard} as it is stored. */
@Embeddable
public class HeardBy {
    @Column(name = "heard_how")
    private String how;

    @Column(name = "heard_people")
    private int people;

    @Column(name = "heard_month")
    private String month;

    protected HeardBy() {}

    static HeardBy of(Heard heard) {
        var stored = new HeardBy();
        stored.how = heard.how().strip();
        stored.people = heard.people();
        stored.month = heard.experienced();
        return stored;
    }

    Heard heard() {
        return new Heard(how, people, month);
    }
}
