package org.openleap.reference.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openleap.reference.ChannelTraits;

/** What is typical of one channel. */
@Entity
@Table(name = "channel_trait")
public class ChannelTrait {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ChannelTraits.Direction direction;

    @Enumerated(EnumType.STRING)
    private ChannelTraits.Mode mode;

    @Enumerated(EnumType.STRING)
    private ChannelTraits.Level level;

    private boolean anonymous;

    protected ChannelTrait() {}

    public ChannelTrait(String code, ChannelTraits traits) {
        this.code = code;
        this.direction = traits.direction();
        this.mode = traits.mode();
        this.level = traits.level();
        this.anonymous = traits.anonymous();
    }

    String code() {
        return code;
    }

    ChannelTraits traits() {
        return new ChannelTraits(direction, mode, level, anonymous);
    }
}
