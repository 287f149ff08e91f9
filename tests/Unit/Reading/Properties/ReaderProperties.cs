using BackPainBot.Domain.Safety;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainBot.UnitTests.Reading.Properties;

/// <summary>What must hold for the reader on any message, by random generation.</summary>
public sealed class ReaderProperties
{
    private static readonly string[] Signs =
    [
        "I can't feel when I wipe.", "I haven't been able to wee since last night.", "Both my legs are numb and tingling.", "I don't want to be alive any more.",
        "I've had a fever and chills with this back pain.", "My foot keeps dragging and I trip on the carpet.", "I fell off a ladder yesterday.",
        "I had breast cancer and the back pain is worse every night.", "I've got crushing chest pain with the back pain.",
    ];

    private static readonly string[] Minimisers =
    [
        "It's probably nothing.", "My mate says I'm overreacting.", "I'm sure it's fine.", "lol", "Not worried about it.", "Don't worry about that.", "I feel silly asking.",
        "Could be the new chair.", "It'll pass.", "I don't want to bother anyone.",
    ];

    private static readonly string[] Asides =
    [
        "I work in an office.", "We got a new puppy last week.", "The garden needs weeding.", "I drive to work on Mondays.", "My sister loves Pilates.",
        "I like the newsletter.", "Dinner is at six.", "The mattress is ten years old.", "It rained all weekend.",
    ];

    private static readonly string[] Denied =
    [
        "numbness", "tingling", "weakness", "fever", "weight loss", "chest pain", "leg weakness", "bladder problems", "incontinence", "saddle numbness",
        "night sweats", "bowel trouble", "foot drop", "chills",
    ];

    [Fact]
    public void A_minimising_sentence_never_lowers_urgency() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Pair(Signs, Minimisers),
            pair => Urgency(pair.Item1 + " " + pair.Item2) >= Urgency(pair.Item1) && Urgency(pair.Item2 + " " + pair.Item1) >= Urgency(pair.Item1)));

    [Fact]
    public void Unrelated_sentences_and_their_order_change_no_flag() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Arb.From(Gen.Elements(Signs).SelectMany(sign => Gen.Elements(Asides).ListOf(3).Select(asides => (sign, asides)))),
            made =>
            {
                var expected = Flags(made.sign);
                var before = string.Join(' ', made.asides) + " " + made.sign;
                var after = made.sign + " " + string.Join(' ', made.asides);
                return Flags(before).SequenceEqual(expected) && Flags(after).SequenceEqual(expected);
            }));

    [Fact]
    public void Case_and_punctuation_change_no_flag() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Pair(Signs, ["!!!", "...", " ?!", " :("]),
            pair => Flags(pair.Item1.ToUpperInvariant()).SequenceEqual(Flags(pair.Item1)) && Flags(pair.Item1.TrimEnd('.') + pair.Item2).SequenceEqual(Flags(pair.Item1))));

    [Fact]
    public void A_denied_list_never_fires() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Arb.From(Gen.Elements("No ", "I have no ", "There is no ", "I've had no ").SelectMany(head =>
                Gen.Elements(Denied).ListOf(4).Select(items => head + string.Join(", ", items.Take(3)) + " or " + items[3] + ", and my back is a bit stiff."))),
            text => Flags(text).Length == 0));

    [Fact]
    public void No_text_makes_it_throw_and_a_repeat_reads_the_same() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        {
            text ??= string.Empty;
            var once = Readers.Read(text);
            var again = Readers.Read(text);
            return once.Urgency == again.Urgency && once.Archetype == again.Archetype && once.Triggers.SequenceEqual(again.Triggers);
        }));

    [Fact]
    public void Every_quotation_stands_in_the_message() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Pair(Signs, Asides),
            pair =>
            {
                var text = pair.Item2 + " " + pair.Item1;
                return Readers.Read(text).Evidence.Values.SelectMany(q => q).All(q => text.Contains(q, StringComparison.Ordinal));
            }));

    private static Arbitrary<(string, string)> Pair(string[] first, string[] second) =>
        Arb.From(Gen.Elements(first).SelectMany(a => Gen.Elements(second).Select(b => (a, b))));

    private static Urgency Urgency(string text) => Readers.Read(text).Urgency;

    private static string[] Flags(string text) => Readers.Flags(text);
}
