package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import org.openleap.feedback.Contact;
import org.openleap.notification.ContactReviewed;
import org.openleap.notification.Group;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;

/** How the person who said it can be told. Kept apart from the words, so that it can be read and erased apart. */
@Entity
@Table(name = "proposer")
public class Proposer {
    @Id
    @Column(name = "item_id")
    private long itemId;

    @Enumerated(EnumType.STRING)
    private Route route;

    private String name;
    private String address;
    private String needs;

    @Column(name = "group_name")
    private String groupName;

    @Column(name = "group_size")
    private int groupSize;

    private String language;

    protected Proposer() {}

    static Proposer of(FeedbackItem item, Contact contact) {
        var proposer = new Proposer();
        proposer.itemId = item.id();
        proposer.route = contact.route();
        proposer.name = contact.name().strip();
        proposer.address = contact.address().strip();
        proposer.needs = String.join(",", new TreeSet<>(contact.needs()));
        proposer.groupName = contact.group().name();
        proposer.groupSize = contact.group().size();
        proposer.language = contact.language();
        return proposer;
    }

    /** Nobody knows any more who said it. Letters that are owed already carry their own address. */
    void forget() {
        route = Route.NONE;
        name = "";
        address = "";
        needs = "";
        groupName = "";
        groupSize = 0;
        language = "";
    }

    /** Somebody learned how they can be reached now, and what they need. */
    void reviewed(ContactReviewed contact) {
        route = contact.route();
        address = contact.address();
        needs = String.join(",", new TreeSet<>(contact.needs()));
        language = contact.language();
    }

    public Contact contact() {
        return new Contact(route, name, address, needs(), group(), language);
    }

    public Recipient recipient() {
        return new Recipient(name, route, address, needs(), group(), language);
    }

    private Group group() {
        return groupName.isEmpty() ? Group.none() : new Group(groupName, groupSize);
    }

    private Set<String> needs() {
        return needs.isEmpty() ? Set.of() : Set.of(needs.split(","));
    }
}
