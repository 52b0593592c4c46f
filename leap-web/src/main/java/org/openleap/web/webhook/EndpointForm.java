package org.openleap.web.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.changefeed.ChangeType;
import org.openleap.webhook.AddEndpoint;

/** What a partner lead types for a new endpoint. */
public class EndpointForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 500)
    @Pattern(regexp = "\\s*https?://\\S+\\s*")
    private String url = "";

    @NotEmpty
    private ChangeType[] types = ChangeType.values();

    AddEndpoint toCommand() {
        return new AddEndpoint(url.strip(), Set.of(types));
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public ChangeType[] getTypes() {
        return types.clone();
    }

    public void setTypes(ChangeType[] types) {
        this.types = types.clone();
    }
}
