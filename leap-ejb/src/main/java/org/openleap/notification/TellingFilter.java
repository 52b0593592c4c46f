package org.openleap.notification;

import java.io.Serializable;

/**
 * Which tellings are wanted. What is open comes by due date, the earliest first; what is settled newest first.
 *
 * @param view one of the queues
 * @param route name of a {@link Route}; empty for any
 * @param form name of a {@link TellingForm}; empty for any
 * @param provider what stands after the @ of an e-mail address; empty for any
 */
public record TellingFilter(String view, String route, String form, String provider) implements Serializable {
    /** A person looks at the words, or prepares the form that is needed. */
    public static final String LOOK = "look";
    /** A letter to print and post. */
    public static final String PRINT = "print";
    /** A call to make, or a visit. */
    public static final String CALL = "call";
    /** A convenor or a partner has not said yet that the people were told. */
    public static final String RELAY = "relay";
    /** Told when the answer is public. */
    public static final String PUBLIC = "public";
    /** LEAP is sending it. */
    public static final String WAITING = "waiting";
    /** It came back, or somebody proposed to give up. */
    public static final String FAILED = "failed";

    public static final String SETTLED = "settled";

    public TellingFilter(String view) {
        this(view, "", "", "");
    }

    public boolean isSettled() {
        return view.equals(SETTLED);
    }
}
