package org.openleap.targets;

/**
 * What the trust gives itself time for, with the time that LEAP begins with (register.md 4.3) and how far it can be changed. What
 * the law says stands elsewhere, and cannot be changed at all.
 */
public enum Target {
    /** A person has looked at what came in, before anybody else sees it. */
    FIRST_LOOK(1, 1, 5),
    /** It is read, and whatever is suggested in it is marked. */
    READING(5, 1, 20),
    /** A suggestion has somebody who decides. */
    OWNER(5, 1, 20),
    /** It is decided, for the first time or again. */
    DECISION(20, 5, 60),
    /** The person who was asked something has answered. */
    QUESTION(15, 5, 40),
    /** A partner has taken what was referred to it. */
    PARTNER_ACCEPTS(10, 2, 40),
    /** A partner that took it has answered. */
    PARTNER_ANSWERS(20, 5, 60),
    /** Whoever was asked whether it is right, or still so, has answered. */
    CHECK(20, 5, 60),
    /** Whoever must be told about a step has been told. */
    TELLING(3, 1, 10),
    /** Somebody has looked at a letter that says what was decided, before it leaves as it was written. */
    LETTER_LOOK(1, 1, 5),
    /** A convenor or an organisation has passed an answer on. */
    PASSING_ON(10, 3, 30),
    /** Somebody who signed up for a partnership has a reply. */
    INTEREST(10, 1, 40),
    /** So long before its day, whoever owns something is reminded. */
    REMINDER(7, 1, 28, Unit.DAYS),
    /** So long after its day, the engagement leads hear that nothing happens. */
    TELL_LEADS(14, 8, 21, Unit.DAYS),
    /** So long after its day, the directors hear that nothing happens. */
    TELL_DIRECTORS(28, 22, 56, Unit.DAYS);

    /** What is counted. */
    public enum Unit {
        WORKING_DAYS,
        /** Days of the calendar. */
        DAYS
    }

    private final int days;
    private final int least;
    private final int most;
    private final Unit unit;

    Target(int days, int least, int most) {
        this(days, least, most, Unit.WORKING_DAYS);
    }

    Target(int days, int least, int most, Unit unit) {
        this.days = days;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    /** The time it begins with. */
    public int days() {
        return days;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public Unit unit() {
        return unit;
    }
}
