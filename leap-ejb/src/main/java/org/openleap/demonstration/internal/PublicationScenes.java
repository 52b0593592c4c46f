package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.easyread.EasyLine;
import org.openleap.easyread.EasyPart;
import org.openleap.easyread.EasyPicture;
import org.openleap.easyread.EasyReadService;
import org.openleap.easyread.WriteEasyRead;
import org.openleap.feedback.FeedbackReference;
import org.openleap.publication.CorrectPair;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairList;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationService;
import org.openleap.publication.Redact;
import org.openleap.publication.SendBackPair;
import org.openleap.publication.TakeDownAnswer;
import org.openleap.publication.TakeDownService;
import org.openleap.publication.WorkbenchRegister;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** Scenes of wording, approving, correcting and taking down what the public reads. */
@ApplicationScoped
public class PublicationScenes {
    private static final int ENOUGH = 200;

    @Inject
    Stage stage;

    @Inject
    PublicationService publications;

    @Inject
    TakeDownService takeDowns;

    @Inject
    EasyReadService easyReads;

    @Inject
    WorkbenchRegister register;

    void play(JsonObject step, FeedbackReference item) {
        var suggestion = new SuggestionReference(item, step.getInt("suggestion"));
        var by = step.getString("by");
        if (step.getString("do").equals("approveEasyRead")) approveEasyRead(by, suggestion);
        else stage.does(by, () -> act(step, suggestion));
    }

    private void act(JsonObject step, SuggestionReference suggestion) {
        switch (step.getString("do")) {
            case "draft" -> publications.draft(new DraftPair(suggestion, ours(step)));
            case "redact" -> publications.draft(new DraftPair(suggestion, theirs(step, suggestion)));
            case "correct" -> correct(step, published(suggestion));
            case "sendBack" -> sendBack(step, drafted(suggestion));
            case "discard" -> discard(open(suggestion));
            case "approve" -> approve(drafted(suggestion));
            case "takeDown" -> takeDown(step, published(suggestion));
            case "easyRead" -> easyReads.write(new WriteEasyRead(idOf(published(suggestion)), lines(step)));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }

    private void correct(JsonObject step, PairDetail published) {
        publications.correct(
                new CorrectPair(idOf(published), published.version(), ours(step), step.getString("wrong")));
    }

    private void sendBack(JsonObject step, PairDetail draft) {
        publications.sendBack(new SendBackPair(idOf(draft), draft.version(), step.getString("why")));
    }

    private void discard(PairDetail draft) {
        publications.discard(idOf(draft), draft.version());
    }

    private void approve(PairDetail draft) {
        publications.approve(idOf(draft), draft.version());
    }

    private void takeDown(JsonObject step, PairDetail published) {
        var number = published.pair().number();
        takeDowns.takeDown(new TakeDownAnswer(number, step.getString("reason"), step.getString("note")));
    }

    /** Looks first and approves afterwards, as a person does: what was looked at is not read again in the same transaction. */
    private void approveEasyRead(String by, SuggestionReference suggestion) {
        long pair = stage.as(by, () -> idOf(published(suggestion)));
        long version = stage.as(by, () -> easyReads.find(pair).version());
        stage.does(by, () -> easyReads.approve(pair, version));
    }

    private static PairWording ours(JsonObject step) {
        return PairWording.ours(step.getString("youSaid"), step.getString("weDid"));
    }

    /** The stories say which words go; where they stand is found in the quote. */
    private PairWording theirs(JsonObject step, SuggestionReference suggestion) {
        var quote = register.workbench(suggestion).quote();
        var redactions = Script.objects(step, "redactions").stream()
                .map(cut -> new Redact(
                        quote.indexOf(cut.getString("words")),
                        cut.getString("words").length(),
                        cut.getString("replacement"),
                        cut.getString("reason")))
                .toList();
        return PairWording.theirs(redactions, step.getString("weDid"));
    }

    private static List<EasyLine> lines(JsonObject step) {
        return Stream.concat(lines(step, "said", EasyPart.YOU_SAID), lines(step, "did", EasyPart.WE_DID))
                .toList();
    }

    private static Stream<EasyLine> lines(JsonObject step, String half, EasyPart part) {
        return Script.objects(step, half).stream()
                .map(line ->
                        new EasyLine(part, line.getString("words"), EasyPicture.valueOf(line.getString("picture"))));
    }

    private PairDetail drafted(SuggestionReference suggestion) {
        return find(suggestion, PairList.TO_APPROVE);
    }

    private PairDetail published(SuggestionReference suggestion) {
        return find(suggestion, PairList.PUBLISHED);
    }

    private PairDetail open(SuggestionReference suggestion) {
        return find(suggestion, PairList.TO_APPROVE, PairList.BLOCKED, PairList.SENT_BACK);
    }

    private PairDetail find(SuggestionReference suggestion, PairList... lists) {
        return Stream.of(lists)
                .flatMap(list -> register.page(list, PageRequest.first(ENOUGH)).rows().stream())
                .filter(pair -> pair.suggestion().equals(suggestion))
                .findFirst()
                .orElseThrow();
    }

    private static long idOf(PairDetail pair) {
        return pair.pair().id();
    }
}
