package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackNote;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.feedback.HowItCame;
import org.openleap.feedback.WaitingItem;
import org.openleap.identity.People;
import org.openleap.identity.UserId;

/** Turns an item into what a caller may see of it. */
@ApplicationScoped
public class FeedbackMapper {
    private static final int OPENING = 240;

    @Inject
    FeedbackRepository items;

    @Inject
    People people;

    public FeedbackDetail detail(FeedbackItem item, Set<FeedbackAction> allowed) {
        var said = item.submission();
        var screening = item.screening();
        var origins = items.origins(item);
        var notes = items.notes(item);
        var names = new Names(item, origins, notes);
        boolean contact = allowed.contains(FeedbackAction.SEE_CONTACT);
        return new FeedbackDetail(
                summary(item),
                said.words(),
                said.request(),
                said.experienced(),
                said.mayPublish(),
                said.mayShare(),
                contact ? origins.proposer().contact() : Contact.anonymous(),
                screening.outcome(),
                names.of(screening.by()),
                screening.reason(),
                came(origins, names, contact),
                item.admission().firstLook(),
                item.admission().handover(),
                names.of(item.analysis().analyst()),
                item.analysis().note(),
                item.themes(),
                notes.stream().map(note -> note(note, names)).toList(),
                allowed,
                item.head(),
                item.version());
    }

    private static HowItCame came(FeedbackRepository.Origins origins, Names names, boolean contact) {
        return origins.circumstances()
                .map(kept -> new HowItCame(
                        contact ? kept.circumstances() : kept.circumstances().withoutNames(),
                        names.of(kept.takenBy()),
                        names.of(kept.proofSeenBy()),
                        names.of(kept.translatedBy())))
                .orElse(HowItCame.plainly());
    }

    private static FeedbackNote note(Note note, Names names) {
        return new FeedbackNote(note.kind(), names.writer(note.author()), note.at(), note.text());
    }

    /** What the people around an item are called, all in one statement. */
    private final class Names {
        private final Map<UserId, String> known;

        Names(FeedbackItem item, FeedbackRepository.Origins origins, List<Note> notes) {
            var ids = new HashSet<UserId>();
            item.screening().by().ifPresent(ids::add);
            ids.add(item.analysis().analyst());
            notes.forEach(note -> ids.add(note.author()));
            origins.circumstances()
                    .ifPresent(kept -> Stream.of(kept.takenBy(), kept.proofSeenBy(), kept.translatedBy())
                            .flatMap(Optional::stream)
                            .forEach(ids::add));
            known = people.namesOf(ids);
        }

        String of(Optional<UserId> id) {
            return id.map(this::of).orElse("");
        }

        /** Empty for nobody. */
        String of(UserId id) {
            return id.equals(UserId.PUBLIC) ? "" : writer(id);
        }

        /** Whoever has no account is asked for by name, which needs no statement for visitors and for LEAP. */
        String writer(UserId id) {
            var name = known.get(id);
            return name == null ? people.nameOf(id) : name;
        }
    }

    /** A row of the queue for the first look. */
    public WaitingItem waiting(FeedbackItem item) {
        return new WaitingItem(summary(item), item.admission().firstLook().hotWords());
    }

    public FeedbackSummary summary(FeedbackItem item) {
        var said = item.submission();
        var words = said.words();
        return new FeedbackSummary(
                item.id(),
                item.reference(),
                words.substring(0, Math.min(words.length(), OPENING)),
                item.status(),
                item.loop(),
                said.channel(),
                said.service(),
                said.place(),
                said.capacity(),
                said.harm(),
                said.isComplaint(),
                item.screening().isPassed(),
                item.receivedAt(),
                item.dueAt());
    }
}
