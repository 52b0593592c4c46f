package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.partnership.ExpressInterest;
import org.openleap.partnership.InterestContact;
import org.openleap.partnership.InterestDetail;
import org.openleap.partnership.InterestProfile;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.partnership.Safeguarding;
import org.openleap.partnership.Wish;
import org.openleap.stakeholder.OrganisationSummary;

/** What somebody typed on the public form. Born with its partnership, never changed; can be erased without it. */
@Entity
@Table(name = "partnership_interest")
public class Interest {
    @Id
    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "words_hash")
    private String wordsHash;

    @Embedded
    private InterestSender sender;

    private String wishes;

    @Column(name = "other_wish")
    private String otherWish;

    private String hopes;
    private String offer;
    private String links;
    private String conflicts;

    @Enumerated(EnumType.STRING)
    private Safeguarding safeguarding;

    @Column(name = "heard_by")
    private String heardBy;

    protected Interest() {}

    static Interest of(Partnership partnership, ExpressInterest command, String keyHash, String wordsHash) {
        var interest = new Interest();
        interest.partnership = partnership.id();
        interest.keyHash = keyHash;
        interest.wordsHash = wordsHash;
        interest.sender = InterestSender.of(command.profile(), command.contact());
        interest.wishes = command.wishes().stream().map(Wish::name).sorted().collect(Collectors.joining(","));
        interest.otherWish = command.otherWish().strip();
        interest.hopes = command.hopes().strip();
        interest.offer = command.offer().strip();
        interest.links = command.links().strip();
        interest.conflicts = command.conflicts().strip();
        interest.safeguarding = command.safeguarding();
        interest.heardBy = command.heardBy().strip();
        return interest;
    }

    PartnershipReference reference() {
        return PartnershipReference.of(partnership);
    }

    boolean isOfWords(String hash) {
        return wordsHash.equals(hash);
    }

    InterestProfile profile() {
        return sender.profile();
    }

    InterestContact contact() {
        return sender.contact();
    }

    InterestDetail read(
            PartnershipSummary summary, Partnership of, List<OrganisationSummary> twins, boolean answerable) {
        return new InterestDetail(
                summary,
                sender.profile(),
                sender.contact(),
                Stream.of(wishes.split(",")).map(Wish::valueOf).collect(Collectors.toSet()),
                otherWish,
                hopes,
                offer,
                links,
                conflicts,
                safeguarding,
                heardBy,
                of.term().closing(),
                twins,
                answerable,
                of.version());
    }
}
