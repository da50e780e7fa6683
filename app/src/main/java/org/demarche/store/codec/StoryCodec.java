package org.demarche.store.codec;

import java.util.List;
import java.util.function.Function;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Copy;
import org.demarche.DocumentId;
import org.demarche.Drift;
import org.demarche.Naming;
import org.demarche.Statement;
import org.demarche.Story;
import org.demarche.StoryOutline;
import org.demarche.StoryThread;
import org.demarche.TimelineEntry;
import org.demarche.Utterance;
import org.demarche.store.codec.FindingCodec.Found;

/** Packs woven stories, threads and commitments; findings in them are told by where they stand in their reports. */
public final class StoryCodec {
    private final Cited cited;

    /** Asks the function for what was found in a document, when packing and when unpacking. */
    public StoryCodec(Function<DocumentId, Found> found) {
        this.cited = new Cited(found);
    }

    public byte[] pack(Story story) {
        Packer out = new Packer();
        out.text(story.id()).text(story.headline()).optional(story.date(), out::day);
        out.list(story.documents(), id -> Cited.pack(out, id));
        out.list(story.copies(), copy -> {
            Cited.pack(out, copy.copy());
            Cited.pack(out, copy.original());
            out.name(copy.kind()).real(copy.share());
        });
        out.list(story.timeline(), entry -> {
            cited.pack(out, entry.event());
            out.list(entry.tellings(), each -> Cited.pack(out, each)).number(entry.outlets());
        });
        out.list(story.utterances(), utterance -> pack(out, utterance));
        out.list(story.claims(), claim -> pack(out, claim));
        out.list(story.naming(), naming -> pack(out, naming));
        return Press.press(out.bytes());
    }

    public Story story(byte[] pressed) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        return new Story(
                in.text(),
                in.text(),
                in.optional(in::day),
                in.list(() -> Cited.document(in)),
                in.list(() -> copy(in)),
                in.list(() -> new TimelineEntry(cited.event(in), in.list(() -> Cited.evidence(in)), in.count())),
                in.list(() -> utterance(in)),
                in.list(() -> claim(in)),
                in.list(() -> naming(in)));
    }

    /** What a packed story tells without the findings it speaks of; no report is asked for. */
    public static StoryOutline outline(byte[] pressed) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        return new StoryOutline(
                in.text(),
                in.text(),
                in.optional(in::day),
                in.list(() -> Cited.document(in)),
                in.list(() -> copy(in)),
                in.list(() -> passEntry(in)).size(),
                in.list(() -> saying(in)),
                in.list(() -> claim(in)).size());
    }

    private static Copy copy(Unpacker in) {
        return new Copy(Cited.document(in), Cited.document(in), in.name(Copy.Kind.class), in.real());
    }

    private static int passEntry(Unpacker in) {
        Cited.place(in);
        in.list(() -> Cited.evidence(in));
        return in.count();
    }

    private static StoryOutline.Saying saying(Unpacker in) {
        String id = in.text();
        in.text();
        List<StoryOutline.Wording> wordings = in.list(() -> {
            Cited.evidence(in);
            return Cited.place(in);
        });
        Cited.passSpeaker(in);
        in.optional(() -> Nouns.time(in));
        in.list(() -> drift(in));
        return new StoryOutline.Saying(id, wordings);
    }

    private static Drift drift(Unpacker in) {
        return new Drift(Cited.evidence(in), Cited.evidence(in), in.name(Drift.Kind.class), in.word());
    }

    public static byte[] pack(StoryThread thread) {
        Packer out = new Packer();
        out.text(thread.id()).text(thread.name());
        out.list(thread.stories(), out::text).list(thread.links(), out::text);
        out.list(thread.claims(), claim -> pack(out, claim));
        return Press.press(out.bytes());
    }

    public static StoryThread thread(byte[] pressed) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        return new StoryThread(in.text(), in.text(), in.list(in::text), in.list(in::text), in.list(() -> claim(in)));
    }

    public byte[] pack(Commitment commitment) {
        Packer out = new Packer();
        out.text(commitment.id());
        cited.pack(out, commitment.statement());
        Cited.pack(out, commitment.words());
        out.optional(commitment.condition(), each -> Cited.pack(out, each));
        out.list(commitment.repeated(), each -> Cited.pack(out, each));
        out.list(commitment.followedBy(), sequel -> {
            cited.pack(out, sequel.event());
            out.word(sequel.matches()).word(sequel.why());
        });
        return Press.press(out.bytes());
    }

    public Commitment commitment(byte[] pressed) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        return new Commitment(
                in.text(),
                cited.statement(in),
                Cited.evidence(in),
                in.optional(() -> Cited.evidence(in)),
                in.list(() -> Cited.evidence(in)),
                in.list(() -> new Commitment.Sequel(cited.event(in), in.word(), in.word())));
    }

    private void pack(Packer out, Utterance utterance) {
        List<Statement> said =
                utterance.variants().stream().map(Utterance.Variant::statement).toList();
        out.text(utterance.id()).text(utterance.gist());
        out.list(utterance.variants(), variant -> {
            Cited.pack(out, variant.words());
            cited.pack(out, variant.statement());
        });
        Cited.pack(out, utterance.speaker(), said);
        out.optional(utterance.said(), time -> Nouns.pack(out, time));
        out.list(utterance.drift(), drift -> {
            Cited.pack(out, drift.a());
            Cited.pack(out, drift.b());
            out.name(drift.kind()).word(drift.note());
        });
    }

    private Utterance utterance(Unpacker in) {
        String id = in.text();
        String gist = in.text();
        List<Utterance.Variant> variants =
                in.list(() -> new Utterance.Variant(Cited.evidence(in), cited.statement(in)));
        List<Statement> said =
                variants.stream().map(Utterance.Variant::statement).toList();
        return new Utterance(
                id,
                gist,
                Cited.speaker(in, said),
                in.optional(() -> Nouns.time(in)),
                variants,
                in.list(() -> drift(in)));
    }

    private static void pack(Packer out, Claim claim) {
        out.text(claim.id()).text(claim.proposition());
        out.list(claim.positions(), position -> {
            Nouns.pack(out, position.speaker());
            out.name(position.stance());
            Cited.pack(out, position.words());
        });
    }

    private static Claim claim(Unpacker in) {
        return new Claim(
                in.text(),
                in.text(),
                in.list(() -> new Claim.Position(Nouns.speaker(in), in.name(Claim.Stance.class), Cited.evidence(in))));
    }

    private static void pack(Packer out, Naming naming) {
        out.word(naming.referent());
        out.list(naming.words(), name -> {
            out.word(name.name());
            Cited.pack(out, name.where());
        });
    }

    private static Naming naming(Unpacker in) {
        return new Naming(in.word(), in.list(() -> new Naming.Name(in.word(), Cited.evidence(in))));
    }
}
