package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.LeapKeys;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sharing.Audience;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRow;
import org.openleap.sharing.SharingProblem;
import org.openleap.sharing.TakenRow;
import org.openleap.sharing.TellTrust;
import org.openleap.sharing.UploadPartnerFile;

/** Reads a partner's file and takes its rows in. A row is known by what it says and by whom, so that it never counts twice. */
@ApplicationScoped
public class PartnerFileDesk {
    @Inject
    PartnerIntake intake;

    @Inject
    SharedRepository shared;

    @Inject
    ReferenceData lists;

    @Inject
    LeapKeys keys;

    @Inject
    CurrentUser user;

    /** Its exceptions are those of the service. */
    public PartnerFile read(UploadPartnerFile file) {
        var partner = intake.partner();
        if (file.content().length > UploadPartnerFile.LARGEST) {
            throw new RuleViolatedException(SharingProblem.FILE_TOO_LARGE);
        }
        var reader = new PartnerFileReader(lists.choices(ReferenceList.SERVICE));
        var read = reader.read(file.content());
        return new PartnerFile(withoutKnown(read.rows(), partner), read.unknown());
    }

    /** Only rows without a problem. */
    public int takeIn(UploadPartnerFile file) {
        var partner = intake.partner();
        var fresh = read(file).rows().stream().filter(PartnerRow::isItem).toList();
        fresh.forEach(row -> intake.tell(command(row, partner)));
        return fresh.size();
    }

    /** Its exceptions are those of the service. */
    public List<TakenRow> takeWhole(UploadPartnerFile file) {
        var partner = intake.partner();
        var read = read(file);
        if (!read.isWhole()) throw new RuleViolatedException(SharingProblem.FILE_NOT_WHOLE);
        return read.rows().stream()
                .map(row -> new TakenRow(row.number(), item(row, partner)))
                .toList();
    }

    private FeedbackReference item(PartnerRow row, Audience partner) {
        return row.isKnown() ? new FeedbackReference(row.item()) : intake.tell(command(row, partner));
    }

    private List<PartnerRow> withoutKnown(List<PartnerFileReader.Row> rows, Audience partner) {
        var told = shared.knownKeys(
                partner, rows.stream().map(row -> key(row.read(), partner)).toList(), user.scope());
        var own = shared.knownReferences(
                rows.stream().map(PartnerFileReader.Row::reference).toList(), user.scope());
        var seen = new HashSet<UUID>();
        return rows.stream()
                .map(row -> own.contains(row.reference())
                        ? row.read().known(row.reference())
                        : check(row.read(), key(row.read(), partner), told, seen))
                .toList();
    }

    private static PartnerRow check(PartnerRow read, UUID key, Map<UUID, String> told, Set<UUID> seen) {
        if (!read.isItem()) return read;
        if (told.containsKey(key)) return read.known(told.get(key));
        return seen.add(key) ? read : read.repeated();
    }

    private TellTrust command(PartnerRow row, Audience partner) {
        return new TellTrust(
                key(row, partner),
                row.words(),
                row.request(),
                row.service(),
                row.heard().how(),
                row.heard().people(),
                row.heard().experienced(),
                Answer.NOT_SAID,
                row.mayShare(),
                false,
                "");
    }

    /** Made with LEAP's own key: nobody outside can work out the key of a row. */
    private UUID key(PartnerRow row, Audience partner) {
        var said = List.of(
                partner.value(),
                row.words(),
                row.request(),
                row.service(),
                row.heard().how(),
                Integer.toString(row.heard().people()),
                row.heard().experienced(),
                Boolean.toString(row.mayShare()));
        var mac = keys.mac("partner-row", said.stream().collect(Collectors.joining("\u001f")));
        return new UUID(Long.parseUnsignedLong(mac.substring(0, 16), 16), Long.parseUnsignedLong(mac, 16, 32, 16));
    }
}
