package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openleap.commitment.Side;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.partnership.Partnerships;
import org.openleap.shared.LeapSetting;
import org.openleap.stakeholder.Correspondent;
import org.openleap.stakeholder.Correspondents;

/** Mails about commitments, to people of the partner and to whoever looks after the partnership for the trust. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CommitmentLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    MailDesk mails;

    @Inject
    Partners partners;

    @Inject
    Partnerships partnerships;

    @Inject
    Correspondents correspondents;

    /** One template for the people of one side; the key says which reminder it is. */
    private record Notice(String template, String key, Side side) {}

    /** To the side that promised; where nobody of a partner can be written to, the trust hears that a person must. */
    void due(Commitment commitment, PartnershipSummary partnership, int days) {
        var key = String.join("/", "commitment-due", commitment.reference().value(), Integer.toString(days));
        var recipients = people(commitment.by(), commitment, partnership);
        var words = words(commitment, partnership);
        post(new Notice("commitment-due", key, commitment.by()), recipients, words);
        if (recipients.isEmpty() && commitment.by() == Side.PARTNER) {
            post(new Notice("commitment-call", key, Side.TRUST), people(Side.TRUST, commitment, partnership), words);
        }
    }

    /** To both sides: the one that promised, and the one that it was promised. */
    void missed(Commitment commitment, PartnershipSummary partnership) {
        var key = "commitment-missed/" + commitment.reference().value();
        for (var side : Side.values()) {
            var recipients = people(side, commitment, partnership);
            post(new Notice("commitment-missed", key, side), recipients, words(commitment, partnership));
        }
    }

    private List<Correspondent> people(Side side, Commitment commitment, PartnershipSummary partnership) {
        if (side == Side.TRUST)
            return partnerships.keeperOf(commitment.partnership()).stream().toList();
        return correspondents.of(Partners.organisationsOf(commitment, partnership), Correspondents.CONTACTS);
    }

    private Map<String, Object> words(Commitment commitment, PartnershipSummary partnership) {
        boolean ours = commitment.by() == Side.TRUST;
        var trust = LeapSetting.LEAP_TRUST_NAME.require();
        var partner = partners.partnerOf(partnership);
        return Map.of(
                "what", commitment.what(),
                "wording", commitment.wording(),
                "due", DAY.format(commitment.due()),
                "partnership", partnership.title(),
                "partner", partner,
                "promised", ours ? trust : partner,
                "other", ours ? partner : trust,
                "reference", commitment.reference().value());
    }

    private void post(Notice notice, List<Correspondent> recipients, Map<String, Object> words) {
        var room = notice.side() == Side.TRUST ? "staff" : "partner";
        recipients.forEach(to -> mails.post(new Mail(
                notice.key() + "/" + to.key(), to.address().value(), notice.template(), to.read(words, room))));
    }
}
