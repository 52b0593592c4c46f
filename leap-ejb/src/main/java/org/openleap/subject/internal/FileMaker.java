package org.openleap.subject.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openleap.audit.ReadingLog;
import org.openleap.privacy.HeldField;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalData;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.shared.LeapSetting;
import org.openleap.subject.HeldRecord;
import org.openleap.subject.SubjectFile;

/** Puts a person's file together: everything that is held of the records of their request, as a PDF and as JSON. */
@ApplicationScoped
public class FileMaker {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    RequestRepository requests;

    @Inject
    PersonalData personal;

    @Inject
    FilePrinter printer;

    @Inject
    ReadingLog readings;

    /** As it would go into the file. */
    public List<HeldRecord> look(SubjectRequest request) {
        var redactor = redactor(request);
        return requests.chosen(request.reference()).stream()
                .map(record -> held(record, redactor))
                .toList();
    }

    public SubjectFile make(SubjectRequest request) {
        var redactor = redactor(request);
        var records = requests.chosen(request.reference()).stream()
                .map(record -> held(record, redactor))
                .toList();
        var paper = new FilePrinter.Paper(request, records, redactor.marks());
        return new SubjectFile(request.reference() + ".zip", zip(request, paper));
    }

    private Redactor redactor(SubjectRequest request) {
        return new Redactor(requests.leftOut(request.reference()).stream()
                .map(LeftOutLine::leftOut)
                .toList());
    }

    private HeldRecord held(RecordKey record, Redactor redactor) {
        if (record.is(RecordKind.ITEM)) readings.opened(record.key());
        var sheets = personal.tell(record).stream().map(redactor::without).toList();
        return new HeldRecord(record, sheets, Suspects.in(sheets, ownTexts(record)));
    }

    /** Our own phone number stands in every letter and is nobody else's either. */
    private List<String> ownTexts(RecordKey record) {
        return Stream.concat(personal.identifiers(record).stream(), LeapSetting.LEAP_CONTACT_PHONE.value().stream())
                .toList();
    }

    private byte[] zip(SubjectRequest request, FilePrinter.Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, request.reference() + ".pdf", printer.print(paper));
            entry(zip, request.reference() + ".json", json(request, paper));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] json(SubjectRequest request, FilePrinter.Paper paper) throws IOException {
        var file = new LinkedHashMap<String, Object>();
        file.put("request", request.reference().value());
        file.put("name", request.name());
        file.put("leftOut", paper.leftOut());
        file.put("records", paper.records().stream().map(this::record).toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    /** The proof is the keyed hash that a tombstone of the record would have now. */
    private Map<String, Object> record(HeldRecord held) {
        var record = new LinkedHashMap<String, Object>();
        record.put("kind", held.record().kind().name());
        record.put("key", held.record().key());
        record.put("proof", personal.proof(held.record()));
        record.put("held", held.sheets().stream().map(FileMaker::sheet).toList());
        return record;
    }

    private static Map<String, Object> sheet(HeldSheet sheet) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("part", sheet.part());
        for (HeldField field : sheet.fields()) fields.put(field.name(), field.value());
        return fields;
    }
}
