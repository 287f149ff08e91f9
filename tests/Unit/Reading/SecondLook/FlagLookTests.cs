using BackPainBot.Domain.Safety;
using BackPainBot.Reading;

namespace BackPainBot.UnitTests.Reading.SecondLook;

public sealed class FlagLookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("second-look").FullName;

    [Theory]
    [InlineData("Back's bad, legs aren't numb, I told them. Scrotum is though. Worth a mention?", RedFlag.CaudaEquina, Urgency.Emergency)]
    [InlineData("stubbing my left toes on every single stair since thursday, just the left. back achy too.", RedFlag.ProgressiveNeuro, Urgency.SameDay)]
    public void It_adds_what_no_rule_has_the_words_for(string text, RedFlag flag, Urgency urgency)
    {
        Assert.DoesNotContain(ByRulesAlone().Read(text).RedFlags, f => f.Flag == flag);
        var added = Assert.Single(Readers.Read(text).RedFlags, f => f.Flag == flag);
        Assert.Equal(urgency, added.Urgency);
        Assert.All(added.Spans, span => Assert.Contains(span, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pain clinic asked for a goals list, I put 'outlive my mother-in-law' at number one.")]
    [InlineData("I'm not giving up on me, only on that physio.")]
    [InlineData("The share price collapsed, so I'm back at work at sixty, at a trestle table.")]
    [InlineData("how do I calm down when it flares")]
    [InlineData("can't be bothered with rehab any more")]
    [InlineData("He threw himself off the sofa, being two, and I caught him, and that's the story of my back.")]
    public void A_hint_needs_it_and_is_believed_where_there_is_none(string text)
    {
        Assert.Empty(Readers.Flags(text));
        Assert.NotEmpty(ByRulesAlone().Read(text).RedFlags);
    }

    [Theory]
    [InlineData("How do I tell my kids I can't pick them up?")]
    [InlineData("tablets for the pain running down my leg, do they work")]
    [InlineData("Buses and speed bumps jolt my back. Is that harmful?")]
    [InlineData("scared I'll be a burden on my kids")]
    [InlineData("bone island in my sacrum, is it cancer")]
    [InlineData("climbing: is bouldering falls on the mat bad for my back")]
    [InlineData("Will I be able to carry a pregnancy with my back like this?")]
    public void An_everyday_question_in_a_flags_words_raises_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Theory]
    [InlineData("I can't pee.")]
    [InlineData("how do I tell my kids I won't be around")]
    [InlineData("wee ran down my leg and I never felt it start")]
    [InlineData("I'm a burden to my family and they'd be better off without me")]
    [InlineData("I want to kill myself.")]
    [InlineData("My fingers are clumsy since Monday and I drop cups, my neck and back ache.")]
    [InlineData("Shoot me an email: I'm numb between the legs.")]
    [InlineData("The chairs are fine, the toilets are lovely, the garden is out and I haven't been able to wee since last night.")]
    public void A_full_rule_needs_nothing_beside_it(string text) => Assert.NotEmpty(Readers.Flags(text));

    [Theory]
    [InlineData("My right leg is weak since Tuesday.")]
    [InlineData("I fell off a ladder yesterday and my back is agony")]
    [InlineData("fell down the stairs last night now my back hurts badly")]
    [InlineData("hit by a car on Monday, back pain since")]
    [InlineData("my foot is dragging")]
    [InlineData("both my legs are weak")]
    [InlineData("I collapsed at the bottom of the garden with sudden back pain")]
    [InlineData("I've lost weight and I haven't been dieting, clothes hanging off me")]
    [InlineData("Back pain at night that wakes me, nothing eases it")]
    [InlineData("back pain with shivers and sweats")]
    [InlineData("I wish I could go to sleep and not wake up")]
    public void A_plain_wording_of_a_hint_is_borne_out(string text) => Assert.NotEmpty(Readers.Flags(text));

    [Fact]
    public void Where_sentences_stand_makes_no_difference_to_what_it_adds()
    {
        const string Sign = "I keep stubbing my left toes on every single stair, just the left.";
        string[] around = ["I work in an office.", "Dinner is at six.", "The mattress is ten years old.", "My sister loves Pilates."];
        for (var at = 0; at <= around.Length; at++)
        {
            var text = string.Join(' ', around.Take(at).Append(Sign).Concat(around.Skip(at)));
            Assert.Equal(["progressive-neuro"], Readers.Flags(text));
        }
    }

    [SkippableTheory]
    [InlineData("Ah sure I'm only here for the three small ones, so I am. Once they're placed I can be let go meself, d'you know. The back has me destroyed and I'm tired being in it at all. Would I be able for the caravan in August, for their sake?", RedFlag.SelfHarm)]
    [InlineData("Rubber or wood mat behind a stove, twelve hours a shift? I've to watch myself pee to know it's going or done, this sore back's made everything daft, anyway ours curls at the corners.", RedFlag.CaudaEquina)]
    public void Read_as_a_whole_a_message_shows_what_its_words_do_not(string text, RedFlag flag)
    {
        Assert.DoesNotContain(Readers.Read(text).RedFlags, f => f.Flag == flag);
        Assert.Contains(Readers.Whole.Read(text).RedFlags, f => f.Flag == flag);
    }

    [Fact]
    public void Damaged_weights_stop_the_start()
    {
        CopyLexicon();
        File.WriteAllText(Path.Combine(_folder, MessageReader.FlagModelFile), "not weights");
        Assert.Throws<InvalidDataException>(() => MessageReader.Load(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private MessageReader ByRulesAlone()
    {
        CopyLexicon();
        return MessageReader.Load(_folder);
    }

    private void CopyLexicon()
    {
        foreach (var file in Directory.EnumerateFiles(Readers.Lexicon).Where(f => Path.GetFileName(f) != MessageReader.FlagModelFile))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)), overwrite: true);
    }
}
