using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.UnitTests.Domain.Safety.Prescriptions;

public sealed class PrescriptionDetectorTests
{
    [Fact]
    public void No_prescribing_text_of_the_corpus_is_missed() =>
        Assert.DoesNotContain(Corpus.Prescribing, text => !PrescriptionDetector.Prescribes(text));

    [Fact]
    public void No_disguised_text_of_the_corpus_is_missed() =>
        Assert.DoesNotContain(Corpus.Disguised, text => !PrescriptionDetector.Prescribes(text));

    [Fact]
    public void Hints_are_found_in_generated_text_only()
    {
        Assert.DoesNotContain(Corpus.Hinting, text => !PrescriptionDetector.Prescribes(text, Scrutiny.Generated));
        Assert.DoesNotContain(Corpus.Hinting, text => PrescriptionDetector.Prescribes(text));
    }

    [Fact]
    public void Generated_text_is_never_looked_at_less_hard() =>
        Assert.DoesNotContain(Corpus.Prescribing.Concat(Corpus.Disguised), text => !PrescriptionDetector.Prescribes(text, Scrutiny.Generated));

    [Fact]
    public void Few_harmless_texts_are_held_back_even_from_a_chat_model()
    {
        var heldBack = Corpus.Harmless.Count(text => PrescriptionDetector.Prescribes(text, Scrutiny.Generated));
        Assert.True(heldBack <= Corpus.Harmless.Count / 20, $"{heldBack} of {Corpus.Harmless.Count}");
    }

    [Theory]
    [InlineData("get through a run of night shifts", false)]
    [InlineData("Start with a run of twenty minutes.", true)]
    [InlineData("Do a run of squats today.", true)]
    public void A_run_of_shifts_is_no_running(string text, bool prescribes) => Assert.Equal(prescribes, PrescriptionDetector.Prescribes(text));

    [Theory]
    [InlineData("3 sets of squats at 80 kg hurt my back", "hurt my back")]
    [InlineData("I did 3x8 and it hurt", "and it hurt")]
    public void A_persons_words_are_repeated_without_their_amounts(string said, string kept)
    {
        var neutral = PrescriptionDetector.Neutral(said);
        Assert.NotNull(neutral);
        Assert.Contains(kept, neutral, StringComparison.Ordinal);
        Assert.False(PrescriptionDetector.Prescribes(neutral));
    }

    [Fact]
    public void Words_that_are_nothing_but_an_amount_are_not_repeated() => Assert.Null(PrescriptionDetector.Neutral("3 x 8"));

    [Fact]
    public void Harmless_words_are_repeated_as_they_are() => Assert.Equal("Do squats hurt?", PrescriptionDetector.Neutral("Do squats hurt?"));

    [Theory]
    [InlineData("1-")]
    [InlineData("(")]
    [InlineData("reps ")]
    [InlineData("1 ")]
    [InlineData("you can ")]
    [InlineData("s q ")]
    [InlineData("<b")]
    [InlineData("[1")]
    [InlineData("x×")]
    [InlineData("squats, ")]
    public void The_longest_text_of_anything_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, PrescriptionDetector.LongestText / piece.Length));
        Assert.DoesNotContain(PrescriptionDetector.Find(text), finding => finding.Start + finding.Length > text.Length);
    }

    [Fact]
    public void No_harmless_text_of_the_corpus_is_held_back() =>
        Assert.Empty(Corpus.Harmless.SelectMany(text => PrescriptionDetector.Find(text).Select(finding => $"{finding.Kind} in: {text}")));

    [Fact]
    public void No_page_of_the_library_prescribes()
    {
        Assert.NotEmpty(Corpus.Pages);
        Assert.Empty(Corpus.Pages.SelectMany(page => PrescriptionDetector.Find(page.Shown).Select(finding => $"{page.Name}: {finding.Quote}")));
    }

    [Fact]
    public void A_finding_quotes_the_piece_it_points_at()
    {
        foreach (var text in Corpus.Prescribing)
        {
            foreach (var finding in PrescriptionDetector.Find(text))
            {
                Assert.Equal(finding.Quote, text.Substring(finding.Start, finding.Length));
                Assert.NotEmpty(finding.Reason);
            }
        }
    }

    [Fact]
    public void A_prescription_is_found_among_harmless_texts_too()
    {
        var around = string.Join('\n', Corpus.Harmless.Take(20));
        Assert.DoesNotContain(Corpus.Prescribing, text => !PrescriptionDetector.Prescribes($"{around}\n{text}\n{around}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("\ud800 \udc00 \u200b \u202e")]
    [InlineData("𝕳𝖊𝖑𝖑𝖔 <<<<>>>> &&&& [[[[ ]]]] ((((")]
    public void Broken_text_is_harmless_and_throws_nothing(string text) => Assert.Empty(PrescriptionDetector.Find(text));

    [Fact]
    public void A_text_too_long_to_read_is_held_back()
    {
        var finding = Assert.Single(PrescriptionDetector.Find(new string('a', PrescriptionDetector.LongestText + 1)));
        Assert.Equal(PrescriptionKind.Unreadable, finding.Kind);
    }

    [Fact]
    public void A_table_split_over_the_fields_of_a_card_is_seen_whole() =>
        Assert.NotEmpty(PrescriptionDetector.Find(["Squat", "3", "x", "8"]));

    [Theory]
    [InlineData("3 x 8", PrescriptionKind.SetsAndRepetitions)]
    [InlineData("Use 40 kg.", PrescriptionKind.Weight)]
    [InlineData("70% of your 1RM", PrescriptionKind.Intensity)]
    [InlineData("Squat twice a week.", PrescriptionKind.Schedule)]
    [InlineData("30-second plank", PrescriptionKind.Hold)]
    [InlineData("Try some lunges.", PrescriptionKind.LoadingInstruction)]
    [InlineData("Light squats are fine.", PrescriptionKind.Clearance)]
    [InlineData(".--. .- .. -. / ... --.- ..- .- -", PrescriptionKind.Unreadable)]
    public void Each_kind_is_named(string text, PrescriptionKind kind) =>
        Assert.Contains(PrescriptionDetector.Find(text), finding => finding.Kind == kind);
}
