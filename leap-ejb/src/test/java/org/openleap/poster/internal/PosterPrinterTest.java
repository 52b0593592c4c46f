package org.openleap.poster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.poster.PosterOrder;
import org.openleap.poster.PosterSize;
import org.openleap.publication.EarlierAnswer;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublishedPair;
import org.openleap.redaction.PublicCount;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.Slice;

/** Posters fit on their page, can be read aloud, and say what belongs on them. */
class PosterPrinterTest {
    private static final PublicCount HEARD = PublicCount.about(87, 5);

    private final PosterPrinter printer = printer();

    @ParameterizedTest
    @EnumSource(PosterSize.class)
    void everySizeIsATaggedDocumentInEnglishWithATitle(PosterSize size) throws IOException {
        try (var pdf = print(size, pairs(2, "Short."))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("You said, we did", "Larkrise Ward");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void aPosterSaysWhatBelongsOnIt() throws IOException {
        try (var pdf = print(PosterSize.A4, pairs(6, "The doors bang & bang <all> night."))) {
            assertThat(textOf(pdf))
                    .contains("You said, we did", "Larkrise Ward", "About 85", "July to September 2026")
                    .contains("The doors bang & bang <all> night.")
                    .contains("We did", "We could not, because", "We are working on it")
                    .contains("large print", "Made on 3 October 2026");
            assertThat(textOf(pdf).replace(" ", "")).contains("/tell-us?service=larkrise-ward");
        }
    }

    @Test
    void sixAnswersOfAnyLengthFitOnOnePageOfItsSize() throws IOException {
        var long600 =
                "Eleven people wrote about the very same door. ".repeat(13).substring(0, 590);

        try (var a4 = print(PosterSize.A4, pairs(6, long600))) {
            assertThat(a4.getNumberOfPages()).isEqualTo(1);
            assertThat(a4.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
        try (var usual = print(PosterSize.A4, pairs(6, long600.substring(0, 160)))) {
            assertThat(textOf(usual).split("You said ")).hasSize(6 + 1);
        }
        try (var a3 = print(PosterSize.A3, pairs(6, long600.substring(0, 300)))) {
            assertThat(a3.getNumberOfPages()).isEqualTo(1);
            assertThat(a3.getPage(0).getMediaBox().getHeight()).isBetween(1190f, 1192f);
        }
    }

    @Test
    void eachAnswerHasASlideOfItsOwnAsWideAsAScreen() throws IOException {
        try (var pdf = print(PosterSize.SLIDES, pairs(3, "word ".repeat(118).strip()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth() / page.getHeight()).isBetween(1.77f, 1.79f);
        }
    }

    @ParameterizedTest
    @EnumSource(PosterSize.class)
    void withoutAnswersItSaysSo(PosterSize size) throws IOException {
        try (var pdf = print(size, List.of())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(textOf(pdf)).contains("There are no answers here yet");
        }
    }

    @Test
    void aSmallNumberIsNoHeadline() {
        assertThat(PosterWords.headline(PublicCount.about(3, 5))).isEmpty();
        assertThat(PosterWords.headline(PublicCount.about(0, 5))).isEmpty();
        assertThat(PosterWords.headline(PublicCount.exact(1234, 5))).isEqualTo("1,234");
    }

    private PDDocument print(PosterSize size, List<PublishedPair> pairs) throws IOException {
        var filter = new PairFilter("larkrise-ward", "", "", "2026-Q3", "");
        var order = new PosterOrder(size, filter, Slice.all(), "July to September 2026", List.of());
        return Loader.loadPDF(printer.print(order, pairs, HEARD).content());
    }

    private static List<PublishedPair> pairs(int number, String words) {
        return IntStream.range(0, number)
                .mapToObj(index -> new PublishedPair(
                        index,
                        index,
                        words,
                        words,
                        PairOutcome.values()[index % 3],
                        "larkrise-ward",
                        "",
                        List.of(),
                        Instant.parse("2026-08-01T12:00:00Z"),
                        EarlierAnswer.NONE,
                        false))
                .toList();
    }

    private static String textOf(PDDocument pdf) throws IOException {
        var text = new PDFTextStripper();
        text.setSortByPosition(true);
        return text.getText(pdf).replaceAll("\\s+", " ");
    }

    private static PosterPrinter printer() {
        var printer = new PosterPrinter();
        printer.templates = new PosterTemplates();
        printer.words = new PosterWords();
        printer.words.clock = () -> Instant.parse("2026-10-02T23:30:00Z");
        printer.words.reference = new ReferenceData() {
            @Override
            public String label(ReferenceList list, String code) {
                return "Larkrise Ward";
            }
        };
        return printer;
    }
}
