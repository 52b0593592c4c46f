package org.openleap.easyread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One short line with one idea, and a picture. */
public record EasyLine(
        @NotNull EasyPart part,
        @NotBlank @Size(max = 100) String words,
        @NotNull EasyPicture picture) implements Serializable {}
