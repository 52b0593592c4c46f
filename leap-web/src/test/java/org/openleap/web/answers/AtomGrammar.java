package org.openleap.web.answers;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The published grammar of Atom (RFC 4287, appendix B), read by Jing. */
final class AtomGrammar {
    private AtomGrammar() {}

    /** Where the feed breaks it, in words; empty when all is well. */
    static String faults(String feed) {
        var faults = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var grammar = AtomGrammar.class.getResourceAsStream("atom-rfc4287.rnc")) {
            if (!driver.loadSchema(new InputSource(grammar))) throw new AssertionError(faults);
            driver.validate(new InputSource(new StringReader(feed)));
            return faults.toString();
        } catch (IOException | SAXException unreadable) {
            throw new AssertionError("no XML: " + feed, unreadable);
        }
    }
}
