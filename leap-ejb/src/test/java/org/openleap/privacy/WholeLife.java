package org.openleap.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openleap.clarification.AskProposer;
import org.openleap.clarification.ClarificationService;
import org.openleap.clarification.ProposerAnswers;
import org.openleap.feedback.AddNote;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.ProposerChecks;
import org.openleap.followup.SayWhetherRight;
import org.openleap.harness.Later;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.notification.Route;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationService;
import org.openleap.sharing.Audience;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.SharingService;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.AssignSuggestion;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.ProposerSays;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;

/** Something that went all the way, with one word about the person in every text that anybody wrote on that way. */
@Dependent
public class WholeLife {
    /** Where the word stands afterwards, among others. */
    static final String[] PLACES = {
        "feedback_item.words",
        "feedback_note.text",
        "feedback_circumstances.on_behalf_of",
        "feedback_circumstances.translation",
        "hidden_record.reason",
        "proposer.name",
        "suggestion.title",
        "suggestion.change_made",
        "suggestion_chronicle.words",
        "question.question",
        "question.answer",
        "referral.why",
        "completion_check.change_made",
        "completion_check.words",
        "reconsideration.words",
        "plan_item.title",
        "plan_milestone.title",
        "attached_file.name",
        "published_pair.we_did",
        "shared_item.wording",
        "telling.body",
        "outbox_mail.body"
    };

    private static final String QUOTE = "Please dim the lights in the corridor after ten, for who sleeps in bed 9";
    private static final int FOUR_WEEKS = 33;

    /** What would need a partnership in force, a hall, a colleague who is spoken of, or a disk. */
    private static final List<String> BESIDE = List.of("""
            insert into leap.feedback_circumstances (item_id, origin, relation, on_behalf_of, proof, language,
                translation, translated_request, translator)
                select id, '', 'CARER', 'Joan %1$s', 'A letter of %1$s.', 'fr', 'I am %1$s.', '%1$s asks.', 'A friend of %1$s'
                from leap.feedback_item where reference = '%2$s'""", """
            insert into leap.hidden_record (person, record, reason, hidden_by, hidden_at)
                values (uuid(), '%2$s', '%1$s speaks of them.', 'system', utc_timestamp(6))""", """
            insert into leap.referral (item, number, title, organisation, why, status, words, referred_by, referred_at, version)
                values ('%2$s', 1, 'Lights for %1$s', 'nobody', '%1$s asked.', 'TAKEN_BACK', 'We know %1$s.', 'system',
                utc_timestamp(6), 1)""", """
            insert into leap.plan_milestone (item_id, number, title, due)
                select item_id, 90, 'Ask %1$s', '2099-01-01' from leap.plan_item_source where suggestion = '%2$s/1'""", """
            insert into leap.attached_file (file_key, subject, name, type, size, status, added_by, added_at, scan_at, attempts,
                virus, removed_reason, changed_by, changed_at, changed_what, version)
                values (replace(uuid(), '-', ''), '%2$s/1', '%1$s.pdf', 'PDF', 1, 'INFECTED', 'system', utc_timestamp(6),
                utc_timestamp(6), 0, '', '%1$s did not want it.', 'system', utc_timestamp(6), 'file.infected', 1)""");

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Inject
    Later later;

    @EJB
    FeedbackRegister items;

    @EJB
    AnalysisService analysis;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister register;

    @EJB
    ClarificationService questions;

    @EJB
    ProposerAnswers answers;

    @EJB
    ProposerChecks checks;

    @EJB
    PublicationService publication;

    @EJB
    SharingService sharing;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Visitor visitor;

    /** Everything that can hold a word about somebody holds this one. */
    public Receipt lived(String canary) {
        var receipt = submitted(canary);
        var item = receipt.reference();
        loop.inAnalysis(item);
        officer.does(() -> analysis.addNote(new AddNote(item, canary + " rang twice.")));
        var suggestion = officer.asks(() -> suggestions.identify(
                new IdentifySuggestion(item, QUOTE, "Dim the lights for " + canary, SuggestionKind.SUGGESTION)));
        officer.does(() -> suggestions.findSuggestions(new ConcludeAnalysis(
                item, items.find(item).version(), List.of("feeling_safe"), canary + " is known to us.")));
        share(item, canary);
        decide(receipt, suggestion, canary);
        finish(receipt, suggestion, canary);
        BESIDE.forEach(sql -> rows.arrange(sql.formatted(canary, item.value())));
        return receipt;
    }

    /** Somebody says something. */
    Receipt submitted(String canary) {
        return loop.submitted(submission(canary));
    }

    private void share(FeedbackReference item, String canary) {
        lead.does(() -> sharing.share(new ShareItem(item, Audience.VOICE, "The light keeps " + canary + " awake.")));
    }

    private void decide(Receipt receipt, SuggestionReference suggestion, String canary) {
        officer.does(() -> suggestions.assign(new AssignSuggestion(suggestion, version(suggestion), serviceLead.id())));
        ask(receipt, suggestion, canary);
        serviceLead.does(() -> suggestions.adopt(new AdoptSuggestion(
                suggestion,
                version(suggestion),
                "We will, because " + canary + " asked so well.",
                "Fit dimmers where " + canary + " sleeps",
                LocalDate.of(2099, 1, 1),
                100)));
        officer.asks(() -> publication.draft(
                new DraftPair(suggestion, PairWording.ours(QUOTE + ", said somebody.", "We dim the light."))));
        slipThrough(suggestion, canary);
    }

    /** The rules of redaction refuse the name; somebody may still have written it in another way. */
    private void slipThrough(SuggestionReference suggestion, String canary) {
        rows.arrange("update leap.published_pair set we_did = 'We thank " + canary + ".', kept_because = '" + canary
                + " is happy with it.' where suggestion = '" + suggestion.value() + "'");
    }

    private void ask(Receipt receipt, SuggestionReference suggestion, String canary) {
        serviceLead.does(() -> questions.ask(
                new AskProposer(suggestion, version(suggestion), "Which room do you mean, " + canary + "?")));
        visitor.does(() -> answers.answer(says(receipt, "The one of " + canary + ".")));
    }

    /** It is done, and they say that it is not right. */
    private void finish(Receipt receipt, SuggestionReference suggestion, String canary) {
        serviceLead.does(() -> suggestions.reportProgress(new ReportProgress(
                suggestion, version(suggestion), 50, "The switches for " + canary + " are ordered.")));
        serviceLead.does(() -> suggestions.proposeCompletion(new ProposeCompletion(
                suggestion,
                version(suggestion),
                "The lights of " + canary + " dim by themselves.",
                "Photographs of the switches, taken by " + canary + ".")));
        lead.does(() -> suggestions.confirmCompletion(new SecondOpinion(suggestion, version(suggestion), true, "")));
        later.timePasses(FOUR_WEEKS);
        visitor.does(() -> checks.answer(
                new SayWhetherRight(says(receipt, "They are as bright as before, says " + canary), CheckAnswer.NO)));
    }

    private static ProposerSays says(Receipt receipt, String words) {
        return new ProposerSays(receipt.reference().value(), receipt.phrase(), 1, words);
    }

    private long version(SuggestionReference suggestion) {
        return officer.asks(() -> register.find(suggestion)).version();
    }

    private static SubmitFeedback submission(String canary) {
        var contact = new Contact(Route.EMAIL, "Ines " + canary, canary + "@example.org", Set.of());
        return new SubmitFeedback(
                UUID.randomUUID(),
                "I am Ines " + canary + ". " + QUOTE + ".",
                "",
                ServiceLead.SERVICE,
                "2026-10",
                "web_form",
                Capacity.PATIENT,
                Answer.NO,
                false,
                true,
                true,
                contact);
    }
}
