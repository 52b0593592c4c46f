package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.SignedPaper;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.partnership.Partnerships;
import org.openleap.stakeholder.Correspondent;
import org.openleap.stakeholder.Correspondents;
import org.openleap.stakeholder.OrganisationAlias;

/** Mails about agreements, to people of the parties and to whoever looks after the partnership for the trust. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AgreementLetters {
    @Inject
    MailDesk mails;

    @Inject
    Partnerships partnerships;

    @Inject
    Correspondents correspondents;

    /** The side is asked to read a new version; or to sign, once another side has. The trust need not read its own words. */
    void ask(WaitingPaper paper, String side, int days) {
        var agreement = paper.dossier().agreement();
        boolean signing = paper.first().isPresent() || paper.paper() == SignedPaper.SCHEDULE;
        if (!signing && side.equals(Dossier.TRUST)) return;
        var template = signing ? "agreement-sign" : "agreement-read";
        var which = paper.paper() + "-" + paper.number() + "-" + days;
        var key = String.join("/", template, agreement.reference().value(), which);
        post(new Mailing(template, key, side), people(agreement, side, Correspondents.SIGNATORIES), words(paper, side));
    }

    private static Map<String, Object> words(WaitingPaper paper, String side) {
        var agreement = paper.dossier().agreement();
        var words = words(agreement);
        words.put("number", paper.number());
        words.put("side", AgreementMapper.sideName(agreement, side));
        words.put("schedule", paper.paper() == SignedPaper.SCHEDULE);
        words.put(
                "signed",
                paper.first()
                        .map(first -> AgreementMapper.sideName(agreement, first.organisation()))
                        .orElse(""));
        return words;
    }

    /** Both sides, who look at it together. */
    void review(Agreement agreement, int days) {
        var words = words(agreement);
        var reviewOn = agreement.summary().reviewOn();
        words.put("reviewOn", WrittenDates.of(reviewOn));
        var which = reviewOn + "-" + days;
        var key = String.join("/", "agreement-review", agreement.reference().value(), which);
        for (var side : new Dossier(agreement, List.of(), List.of()).sides()) {
            post(new Mailing("agreement-review", key, side), people(agreement, side, Correspondents.CONTACTS), words);
        }
    }

    /** One template for the people of one side; the key says which reminder it is. */
    private record Mailing(String template, String key, String side) {}

    private List<Correspondent> people(Agreement agreement, String side, Set<String> roles) {
        if (side.equals(Dossier.TRUST)) {
            return partnerships.keeperOf(agreement.summary().partnership()).stream()
                    .toList();
        }
        return correspondents.of(List.of(new OrganisationAlias(side)), roles);
    }

    private static Map<String, Object> words(Agreement agreement) {
        var summary = agreement.summary();
        var parties = summary.parties().stream().map(PartyName::name).collect(Collectors.joining(", "));
        return new HashMap<>(Map.of(
                "title",
                summary.title(),
                "parties",
                parties,
                "reference",
                summary.reference().value()));
    }

    private void post(Mailing mailing, List<Correspondent> recipients, Map<String, Object> words) {
        var room = mailing.side().equals(Dossier.TRUST) ? "staff" : "partner";
        recipients.forEach(to -> mails.post(new Mail(
                mailing.key() + "/" + to.key(), to.address().value(), mailing.template(), to.read(words, room))));
    }
}
