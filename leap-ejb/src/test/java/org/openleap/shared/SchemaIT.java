package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.AnswerComment;
import org.openleap.agreement.CommentOnSection;
import org.openleap.agreement.DescribeSharing;
import org.openleap.agreement.DraftAgreement;
import org.openleap.agreement.GiveReason;
import org.openleap.agreement.ReleaseQuote;
import org.openleap.agreement.ShareVersion;
import org.openleap.agreement.SignPaper;
import org.openleap.agreement.WriteRelease;
import org.openleap.agreement.WriteSection;
import org.openleap.clarification.AskProposer;
import org.openleap.clarification.NoteAnswer;
import org.openleap.easyread.EasyLine;
import org.openleap.feedback.AddNote;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.Contact;
import org.openleap.feedback.Handover;
import org.openleap.feedback.RecordAgreement;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.harness.InContainer;
import org.openleap.harness.Rows;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.WorksFor;
import org.openleap.mailbox.ForgetMail;
import org.openleap.notification.ChangeRoute;
import org.openleap.notification.CorrectTelling;
import org.openleap.notification.GiveTellingReason;
import org.openleap.notification.RecordTold;
import org.openleap.notification.ReviewNeeds;
import org.openleap.notification.WriteTelling;
import org.openleap.publication.CorrectPair;
import org.openleap.publication.PairWording;
import org.openleap.publication.Redact;
import org.openleap.publication.SendBackPair;
import org.openleap.publication.TakeDownAnswer;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.DeclineReferral;
import org.openleap.referral.ReferSuggestion;
import org.openleap.sharing.ConfirmRelay;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.TellTrust;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.HoldWork;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.ProposerSays;
import org.openleap.suggestion.ReconsiderSuggestion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.ResumeWork;
import org.openleap.suggestion.SuggestionPart;
import org.openleap.suggestion.UpholdCompletion;
import org.openleap.suggestion.UpholdRejection;
import org.openleap.suggestion.WorkAgain;

/** Entities and migrations agree, on the real MariaDB. */
class SchemaIT extends InContainer {
    private static final String LENGTH = "select coalesce(max(character_maximum_length), -1) from"
            + " information_schema.columns where table_schema = 'leap' and table_name = ? and column_name = ?";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    Rows rows;

    @Test
    void everyEntityHasATableOfItsOwnInLowerCase() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty().allSatisfy(entity -> {
            var table = tableOf(entity);
            assertThat(table).isEqualTo(table.toLowerCase(Locale.ROOT));
            assertThat(rows.count(
                            "select count(*) from information_schema.tables where table_schema = 'leap'"
                                    + " and table_name = ?",
                            table))
                    .as(table)
                    .isEqualTo(1);
        });
    }

    @Test
    void everyColumnOfEveryEntityExists() {
        assertThat(entities.getMetamodel().getEntities())
                .allSatisfy(entity -> assertThatCode(() -> readOne("select e from " + entity.getName() + " e"))
                        .as(entity.getName())
                        .doesNotThrowAnyException());
    }

    @Test
    void everyCollectionOfEveryEntityExists() {
        assertThat(entities.getMetamodel().getEntities())
                .allSatisfy(entity -> entity.getPluralAttributes()
                        .forEach(many -> assertThatCode(() -> readOne(
                                        "select v from " + entity.getName() + " e join e." + many.getName() + " v"))
                                .as(entity.getName() + "." + many.getName())
                                .doesNotThrowAnyException()));
    }

    @Test
    void everyStateFitsIntoItsColumn() {
        assertThat(entities.getMetamodel().getEntities())
                .allSatisfy(entity -> enumFields(entity)
                        .forEach(field -> assertThat(length(entity, field))
                                .as(entity.getName() + "." + field.getName())
                                .isGreaterThanOrEqualTo(longestConstant(field))));
    }

    @Test
    void whateverAFormAcceptsFitsIntoItsColumn() {
        fits(SubmitFeedback.class, "words", "feedback_item", "words");
        fits(SubmitFeedback.class, "request", "feedback_item", "request");
        fits(SubmitFeedback.class, "service", "feedback_item", "service");
        fits(SubmitFeedback.class, "channel", "feedback_item", "channel");
        fits(Contact.class, "name", "proposer", "name");
        fits(Contact.class, "address", "proposer", "address");
        fits(Contact.class, "name", "telling", "recipient");
        fits(Contact.class, "address", "telling", "address");
        fits(ScreenFeedback.class, "reason", "feedback_item", "screening_reason");
        fits(Handover.class, "body", "feedback_item", "receiving_body");
        fits(Handover.class, "consent", "feedback_item", "redirect_consent");
        fits(Handover.class, "receiptNumber", "feedback_item", "receipt_number");
        fits(Handover.class, "learning", "feedback_item", "learning");
        fits(RecordAgreement.class, "how", "feedback_item", "complaint_agreed");
        fits(ConcludeAnalysis.class, "note", "feedback_item", "analysis_note");
        fits(AddNote.class, "text", "feedback_note", "text");
        fits(IdentifySuggestion.class, "quote", "suggestion", "quote");
        fits(IdentifySuggestion.class, "title", "suggestion", "title");
        fits(AdoptSuggestion.class, "reason", "suggestion", "reason");
        fits(AdoptSuggestion.class, "action", "suggestion", "action");
        fits(RejectSuggestion.class, "reason", "suggestion", "reason");
        fits(RejectSuggestion.class, "reasonCode", "suggestion", "reason_code");
        fits(RejectSuggestion.class, "wouldChange", "suggestion", "would_change");
        fits(ReportProgress.class, "news", "suggestion", "news");
        fits(ProposeCompletion.class, "change", "suggestion", "change_made");
        fits(ProposeCompletion.class, "evidence", "suggestion", "evidence");
        fits(RejectSuggestion.class, "reason", "suggestion", "proposed_reason");
        fits(RejectSuggestion.class, "wouldChange", "suggestion", "proposed_would_change");
        fits(SuggestionPart.class, "title", "suggestion", "title");
        fits(SuggestionPart.class, "quote", "suggestion", "quote");
        fits(HoldWork.class, "reason", "suggestion", "delay");
        fits(ResumeWork.class, "news", "suggestion", "news");
        fits(WorkAgain.class, "reason", "suggestion", "news");
        fits(UpholdRejection.class, "reason", "suggestion", "reason");
        fits(UpholdRejection.class, "wouldChange", "suggestion", "would_change");
        fits(UpholdCompletion.class, "reason", "suggestion", "confirmation");
        fits(ReconsiderSuggestion.class, "why", "reconsideration", "words");
        fits(ProposerSays.class, "words", "reconsideration", "words");
        fits(AdoptSuggestion.class, "reason", "suggestion_chronicle", "words");
        fits(AskProposer.class, "question", "question", "question");
        fits(NoteAnswer.class, "answer", "question", "answer");
        fits(NoteAnswer.class, "how", "question", "answered_how");
        fits(ProposerSays.class, "words", "question", "answer");
        fits(ReferSuggestion.class, "why", "referral", "why");
        fits(AnswerReferral.class, "words", "referral", "words");
        fits(DeclineReferral.class, "reason", "referral", "words");
        fits(AnswerReferral.class, "words", "suggestion", "partner_words");
        fits(RecordTold.class, "how", "telling", "note");
        fits(RecordTold.class, "how", "telling_entry", "note");
        fits(WriteTelling.class, "subjectLine", "telling", "subject_line");
        fits(WriteTelling.class, "body", "telling", "body");
        fits(WriteTelling.class, "translation", "telling", "translation");
        fits(ChangeRoute.class, "address", "telling", "address");
        fits(ChangeRoute.class, "address", "proposer", "address");
        fits(ReviewNeeds.class, "how", "telling_entry", "note");
        fits(CorrectTelling.class, "wrong", "telling_entry", "note");
        fits(GiveTellingReason.class, "reason", "telling", "note");
        fits(PairWording.class, "youSaid", "published_pair", "you_said");
        fits(PairWording.class, "weDid", "published_pair", "we_did");
        fits(PairWording.class, "keptBecause", "published_pair", "kept_because");
        fits(Redact.class, "replacement", "pair_redaction", "replacement");
        fits(CorrectPair.class, "wrong", "published_pair", "wrong");
        fits(SendBackPair.class, "why", "published_pair", "sent_back");
        fits(TakeDownAnswer.class, "note", "published_pair", "down_note");
        fits(EasyLine.class, "words", "easy_read_line", "words");
        fits(DraftAgreement.class, "title", "agreement", "title");
        fits(WriteSection.class, "wording", "agreement_section", "wording");
        fits(ShareVersion.class, "note", "agreement_version", "change_note");
        fits(CommentOnSection.class, "words", "agreement_comment", "words");
        fits(CommentOnSection.class, "proposal", "agreement_comment", "proposal");
        fits(AnswerComment.class, "answer", "agreement_comment", "answer");
        fits(SignPaper.class, "office", "agreement_signature", "office");
        fits(SignPaper.class, "place", "agreement_signature", "place");
        fits(GiveReason.class, "reason", "agreement", "ended_reason");
        fits(GiveReason.class, "reason", "sharing_schedule", "suspended_reason");
        fits(DescribeSharing.class, "breaches", "sharing_schedule", "breaches");
        fits(WriteRelease.class, "body", "media_release", "body");
        fits(WriteRelease.class, "contact", "media_release", "contact");
        fits(ReleaseQuote.class, "words", "release_quote", "words");
        fits(ShareItem.class, "wording", "shared_item", "wording");
        fits(TellTrust.class, "request", "shared_item", "request");
        fits(TellTrust.class, "heardHow", "shared_item", "heard_how");
        fits(ConfirmRelay.class, "whom", "relay", "told_whom");
        fits(ConfirmRelay.class, "how", "relay", "told_how");
        fits(ForgetMail.class, "why", "kept_mail", "note");
        fits(PrepareAccount.class, "name", "account", "name");
        fits(PrepareAccount.class, "email", "account", "email");
        fits(WorksFor.class, "jobTitle", "account", "job_title");
        fits(WorksFor.class, "jobTitle", "membership_record", "job_title");
        fits(WorksFor.class, "jobTitle", "membership_record", "job_title_before");
    }

    private void fits(Class<?> command, String component, String table, String column) {
        assertThat(rows.count(LENGTH, table, column))
                .as("%s.%s in %s.%s", command.getSimpleName(), component, table, column)
                .isGreaterThanOrEqualTo(LongestText.of(command, component));
    }

    private void readOne(String jpql) {
        entities.createQuery(jpql, Object.class).setMaxResults(1).getResultList();
    }

    private long length(EntityType<?> entity, Field field) {
        var column = Optional.ofNullable(field.getAnnotation(Column.class))
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .orElse(field.getName());
        return rows.count(LENGTH, tableOf(entity), column);
    }

    private static Stream<Field> enumFields(ManagedType<?> type) {
        return type.getSingularAttributes().stream().flatMap(SchemaIT::enumFields);
    }

    private static Stream<Field> enumFields(Attribute<?, ?> attribute) {
        if (attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED) {
            return Stream.of(attribute.getJavaType().getDeclaredFields()).filter(SchemaIT::isEnumerated);
        }
        return Stream.of(attribute.getDeclaringType().getJavaType().getDeclaredFields())
                .filter(field -> field.getName().equals(attribute.getName()))
                .filter(SchemaIT::isEnumerated);
    }

    private static boolean isEnumerated(Field field) {
        return field.isAnnotationPresent(Enumerated.class);
    }

    private static int longestConstant(Field field) {
        return Stream.of(field.getType().getEnumConstants())
                .mapToInt(constant -> ((Enum<?>) constant).name().length())
                .max()
                .orElse(0);
    }

    private static String tableOf(EntityType<?> entity) {
        return Optional.ofNullable(entity.getJavaType().getAnnotation(Table.class))
                .map(Table::name)
                .orElseThrow(() -> new AssertionError(entity.getName() + " names no table"));
    }
}
