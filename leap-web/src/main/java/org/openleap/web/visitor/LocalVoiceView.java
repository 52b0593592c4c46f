package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.stakeholder.LocalVoice;
import org.openleap.stakeholder.LocalVoices;
import org.openleap.web.support.Texts;

/** Leads to the independent body of an area, by the area or by a postcode, of which only the first half is looked at. */
@Named
@RequestScoped
public class LocalVoiceView {
    private static final Pattern DISTRICT = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)(?:[0-9][A-Z]{2})?");
    private static final String LOCALITY = "locality";

    @Inject
    LocalVoices register;

    @Inject
    ReferenceData lists;

    @Inject
    HttpServletRequest request;

    private Optional<Choice> place = Optional.empty();
    private List<LocalVoice> voices = List.of();

    public void load() {
        place = typed().isEmpty() ? locality(parameter("area")) : district().flatMap(found -> locality(found.group()));
        place.ifPresent(found -> voices = register.in(found.code()));
    }

    public List<Choice> getAreas() {
        return lists.choices(ReferenceList.PLACE).stream()
                .filter(choice -> choice.group().equals(LOCALITY))
                .toList();
    }

    public List<LocalVoice> getVoices() {
        return voices;
    }

    /** What was found, or what to do next; empty before anybody asked. */
    public String getAnswer() {
        if (place.isPresent())
            return Texts.text(
                    "voice", voices.isEmpty() ? "nobody" : "found", place.get().label());
        if (!typed().isEmpty())
            return Texts.text("voice", "unknown", parameter("postcode").strip());
        return parameter("area").isEmpty() ? "" : Texts.text("voice", "choose");
    }

    public String getPostcode() {
        return parameter("postcode");
    }

    /** Value of the attribute {@code selected}; none takes the attribute away. */
    public String mark(Choice area) {
        return place.filter(area::equals).isPresent() && typed().isEmpty() ? "selected" : null;
    }

    private Optional<Choice> district() {
        var found = DISTRICT.matcher(typed());
        if (!found.matches()) return Optional.empty();
        return lists.choices(ReferenceList.POSTCODE_DISTRICT).stream()
                .filter(district -> district.code().equals(found.group(1).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<Choice> locality(String code) {
        return getAreas().stream().filter(area -> area.code().equals(code)).findFirst();
    }

    private String typed() {
        return parameter("postcode").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
