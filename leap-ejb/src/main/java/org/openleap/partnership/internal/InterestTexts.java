package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Interest}, seen as that which somebody can be taken out of: who signed up, and what they hope for. */
@Entity
@Table(name = "partnership_interest")
public class InterestTexts {
    @Id
    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_role")
    private String contactRole;

    private String email;
    private String phone;
    private String hopes;
    private String offer;
    private String links;
    private String conflicts;

    @Column(name = "other_wish")
    private String otherWish;

    @Column(name = "heard_by")
    private String heardBy;

    protected InterestTexts() {}

    void erase(Removal removal) {
        contactName = "";
        contactRole = "";
        email = "";
        phone = "";
        hopes = removal.ofTheirs(hopes);
        offer = removal.ofTheirs(offer);
        links = removal.ofTheirs(links);
        conflicts = removal.ofTheirs(conflicts);
        otherWish = removal.ofTheirs(otherWish, 200);
        heardBy = removal.ofTheirs(heardBy, 200);
    }

    HeldSheet sheet() {
        return HeldSheet.of("interest")
                .with("name", contactName)
                .with("title", contactRole)
                .with("email", email)
                .with("phone", phone)
                .with("words", hopes)
                .with("offer", offer)
                .with("links", links)
                .with("conflicts", conflicts)
                .with("asked", otherWish)
                .with("how", heardBy)
                .sheet();
    }

    List<String> identifiers() {
        return List.of(contactName, email, phone);
    }
}
