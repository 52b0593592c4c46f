package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.TreeSet;
import org.openleap.notification.ContactReviewed;
import org.openleap.notification.Group;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;
import org.openleap.notification.TellingForm;

/** Whom a telling is for, how they can be reached, and the form they need. */
@Embeddable
public class Addressee {
    @Enumerated(EnumType.STRING)
    private Route route;

    /** Alias of the organisation that passes it on; empty when somebody is told directly. */
    private String relay;

    private String recipient;
    private String address;

    /** What the address comes to however it is written: whom contacts are counted by; empty without an address. */
    private String contact;

    private String needs;
    private String language;

    @Enumerated(EnumType.STRING)
    private TellingForm form;

    /** The group whose convenor this is and who passes it on; empty for a person for themselves. */
    @Column(name = "group_name")
    private String groupName;

    @Column(name = "group_size")
    private int groupSize;

    protected Addressee() {}

    /** @param passesOn whether the convenor of a group passes this on, or hears it for themselves */
    static Addressee of(Recipient to, boolean passesOn) {
        var addressee = new Addressee();
        addressee.recipient = to.name();
        addressee.relay = "";
        addressee.groupName = passesOn ? to.group().name() : "";
        addressee.groupSize = passesOn ? to.group().size() : 0;
        addressee.needing(to.needs(), to.language());
        addressee.reachedBy(to.route(), to.address());
        return addressee;
    }

    /** An organisation passes it on to the people it speaks for. */
    static Addressee through(String organisation, String name) {
        var addressee = of(new Recipient(name, Route.NONE, "", Set.of()), false);
        addressee.relay = organisation;
        return addressee;
    }

    static Addressee nobody() {
        return of(new Recipient("", Route.NONE, "", Set.of()), false);
    }

    void reachedBy(Route by, String at) {
        route = by;
        address = at;
        contact = ContactKey.of(at);
    }

    void needing(Set<String> codes, String tag) {
        needs = String.join(",", new TreeSet<>(codes));
        language = tag;
        form = NeedRules.form(codes, tag);
    }

    Recipient recipient() {
        return new Recipient(recipient, route, address, needs(), group(), language);
    }

    /** Nobody can be told directly, and nobody passes it on. */
    public boolean isNobody() {
        return route == Route.NONE && !isRelay() && !isConvenor();
    }

    public boolean isRelay() {
        return !relay.isEmpty();
    }

    public boolean isConvenor() {
        return !groupName.isEmpty();
    }

    /** How they can be reached now, and what they need. */
    public ContactReviewed contactNow(String item) {
        return new ContactReviewed(item, route, address, needs(), language);
    }

    /** What stands in the way of telling them by this route with these words. */
    Set<String> unmet(Set<String> prepared, boolean translated) {
        return NeedRules.unmet(needs(), language, route, prepared, translated);
    }

    Set<String> needs() {
        return needs.isEmpty() ? Set.of() : Set.of(needs.split(","));
    }

    public Group group() {
        return isConvenor() ? new Group(groupName, groupSize) : Group.none();
    }

    public Route route() {
        return route;
    }

    String relay() {
        return relay;
    }

    public String name() {
        return recipient;
    }

    public String address() {
        return address;
    }

    String contact() {
        return contact;
    }

    String language() {
        return language;
    }

    TellingForm form() {
        return form;
    }

    boolean isPlain() {
        return form == TellingForm.PLAIN;
    }
}
