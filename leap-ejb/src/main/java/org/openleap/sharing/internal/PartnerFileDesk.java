package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.feedback.Answer;
import org.openleap.identity.CurrentUser;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.LeapKeys;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sharing.Audience;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRow;
import org.openleap.sharing.RowProblem;
import org.openleap.sharing.SharingProblem;
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
        return new PartnerFile(withoutKnown(reader.rows(file.content()), partner));
    }

    /** Only rows without a problem. */
    public int takeIn(UploadPartnerFile file) {
        var partner = intake.partner();
        var fresh = read(file).rows().stream().filter(PartnerRow::isItem).toList();
        fresh.forEach(row -> intake.tell(command(row, partner)));
        return fresh.size();
    }

    private List<PartnerRow> withoutKnown(List<PartnerFileReader.Row> rows, Audience partner) {
        var told = shared.knownKeys(
                partner, rows.stream().map(row -> key(row.read(), partner)).toList(), user.scope());
        var own = shared.knownReferences(
                rows.stream().map(PartnerFileReader.Row::reference).toList(), user.scope());
        var seen = new HashSet<UUID>();
        var checked = new ArrayList<PartnerRow>();
        for (var row : rows) checked.add(check(row, told, own, seen, partner));
        return checked;
    }

    private PartnerRow check(
            PartnerFileReader.Row row, Set<UUID> told, Set<String> own, Set<UUID> seen, Audience partner) {
        var read = row.read();
        if (!read.isItem()) return read;
        var key = key(read, partner);
        if (told.contains(key) || own.contains(row.reference())) return with(read, RowProblem.ALREADY_TOLD);
        return seen.add(key) ? read : with(read, RowProblem.REPEATED);
    }

    private static PartnerRow with(PartnerRow row, RowProblem problem) {
        return new PartnerRow(
                row.number(), row.words(), row.request(), row.service(), row.heard(), row.mayShare(), List.of(problem));
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
