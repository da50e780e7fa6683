package org.demarche.store.codec;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Deixis;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Published;
import org.demarche.Speaker;
import org.demarche.TimeValue;

/** Packs the small nouns that findings and annotations share. */
final class Nouns {
    private Nouns() {}

    static void pack(Packer out, Actor actor) {
        out.shared(actor, () -> {
            out.word(actor.name()).name(actor.kind());
            out.optional(actor.code(), out::word).optional(actor.sector(), out::word);
            out.name(actor.basis()).word(actor.why());
        });
    }

    static Actor actor(Unpacker in) {
        return in.shared(Actor.class, () -> {
            String name = in.word();
            Actor.Kind kind = in.name(Actor.Kind.class);
            Optional<String> code = in.optional(in::word);
            Optional<String> sector = in.optional(in::word);
            return new Actor(name, kind, code, sector, in.name(Actor.Basis.class), in.word());
        });
    }

    static void pack(Packer out, Party party) {
        pack(out, party.actor());
        out.optional(party.mention(), out::span);
    }

    static Party party(Unpacker in) {
        return new Party(actor(in), in.optional(in::span));
    }

    static void pack(Packer out, Speaker speaker) {
        out.number(speaker instanceof Speaker.Named ? 0 : speaker instanceof Speaker.Collective ? 1 : 2);
        speaker.actor().ifPresent(actor -> pack(out, actor));
        out.optional(speaker.mention(), out::span);
    }

    static Speaker speaker(Unpacker in) {
        return switch (in.count()) {
            case 0 -> new Speaker.Named(actor(in), in.optional(in::span));
            case 1 -> new Speaker.Collective(actor(in), in.optional(in::span));
            default -> new Speaker.Unknown(in.optional(in::span));
        };
    }

    static void pack(Packer out, Place place) {
        out.word(place.name()).word(place.country());
        out.optional(place.latitude(), out::real).optional(place.longitude(), out::real);
        out.optional(place.mention(), out::span);
    }

    static Place place(Unpacker in) {
        return new Place(in.word(), in.word(), in.optional(in::real), in.optional(in::real), in.optional(in::span));
    }

    static void pack(Packer out, TimeValue time) {
        out.shared(time, () -> {
            out.word(time.timex3());
            out.optional(time.from(), out::day).optional(time.until(), out::day);
            out.optional(time.deixis(), deixis -> pack(out, deixis));
        });
    }

    static TimeValue time(Unpacker in) {
        return in.shared(
                TimeValue.class,
                () -> new TimeValue(
                        in.word(), in.optional(in::day), in.optional(in::day), in.optional(() -> deixis(in))));
    }

    private static void pack(Packer out, Deixis deixis) {
        if (deixis instanceof Deixis.Shift shift) {
            out.number(0).name(shift.stretch()).signed(shift.count());
        } else if (deixis instanceof Deixis.Weekday weekday) {
            out.number(1).name(weekday.day()).name(weekday.side());
        } else if (deixis instanceof Deixis.PartOfYear part) {
            out.number(2).word(part.part()).name(part.side());
        }
    }

    private static Deixis deixis(Unpacker in) {
        return switch (in.count()) {
            case 0 -> new Deixis.Shift(in.name(Deixis.Stretch.class), (int) in.signed());
            case 1 -> new Deixis.Weekday(in.name(DayOfWeek.class), in.name(Deixis.Side.class));
            case 2 -> new Deixis.PartOfYear(in.word(), in.name(Deixis.Side.class));
            default -> throw new CorruptRecord("an unknown way to tell a day");
        };
    }

    static void pack(Packer out, Published published) {
        out.optional(published.date(), out::day);
        out.optional(published.time(), time -> out.number(time.toNanoOfDay()));
        out.optional(published.zone(), zone -> out.signed(zone.getTotalSeconds()));
        out.name(published.known());
        out.optional(published.evidence(), out::span).optional(published.why(), out::text);
    }

    static Published published(Unpacker in) {
        return new Published(
                in.optional(in::day),
                in.optional(() -> LocalTime.ofNanoOfDay(in.number())),
                in.optional(() -> ZoneOffset.ofTotalSeconds((int) in.signed())),
                in.name(Published.Known.class),
                in.optional(in::span),
                in.optional(in::text));
    }
}
