package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.suggestion.SplitSuggestion;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionPart;

/** The parts of a suggestion while they are written: two that are needed, and room for more. */
public class SplitForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MORE = 4;

    @NotBlank
    @Size(max = 200)
    private String first = "";

    @Size(max = 1000)
    private String firstQuote = "";

    @NotBlank
    @Size(max = 200)
    private String second = "";

    @Size(max = 1000)
    private String secondQuote = "";

    private final List<PartForm> more =
            Stream.generate(PartForm::new).limit(MORE).toList();

    SplitSuggestion toCommand(SuggestionDetail suggestion) {
        var two = Stream.of(new SuggestionPart(first, firstQuote), new SuggestionPart(second, secondQuote));
        var others = more.stream().filter(part -> !part.isEmpty()).map(PartForm::toPart);
        return new SplitSuggestion(
                suggestion.reference(),
                suggestion.version(),
                Stream.concat(two, others).toList());
    }

    /** Room for a third part and more. */
    public List<PartForm> getMore() {
        return more;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getFirstQuote() {
        return firstQuote;
    }

    public void setFirstQuote(String firstQuote) {
        this.firstQuote = firstQuote == null ? "" : firstQuote;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getSecondQuote() {
        return secondQuote;
    }

    public void setSecondQuote(String secondQuote) {
        this.secondQuote = secondQuote == null ? "" : secondQuote;
    }
}
