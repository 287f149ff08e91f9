using BackPainBot.Domain.Safety;

namespace BackPainBot.UnitTests.Reading.Flags;

public sealed class FlagReaderTests
{
    public static TheoryData<string, string> Phrases()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(RepositoryFiles.PathOf("tests", "Unit", "Reading", "Flags", "phrases.txt")).Where(l => !l.StartsWith('#')))
        {
            var parts = line.Split(" | ", 2);
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [InlineData("my mum is 80 and her back hurts since she sneezed, is that bad", "fracture-trauma")]
    [InlineData("I have osteoporosis and my grandson gave me a big hug, now my back is really sore", "fracture-trauma")]
    [InlineData("pain started when i bent to pick up the post. im 81", "fracture-trauma")]
    [InlineData("I have osteoporosis and broke T12 two years ago. All healed. On Monday I coughed, standing at the sink, and felt a sharp pain in my back, sore ever since.", "fracture-trauma")]
    [InlineData("went for a number two and did not know I had finished, my back's been bad since Saturday", "cauda-equina")]
    [InlineData("i get a dead leg. left one. started last week with the back pain", "progressive-neuro")]
    [InlineData("my leg goes dead when I walk", "progressive-neuro")]
    [InlineData("the leg just isn't holding me up like it used to", "progressive-neuro")]
    public void The_small_act_that_breaks_an_old_bone_and_the_leg_that_goes_dead_are_signs(string text, string flag) => Assert.Contains(flag, Readers.Flags(text));

    [Theory]
    [InlineData("I get a bit of a dead leg on the right, had it years, nothing new", Urgency.Soon)]
    [InlineData("some days my left leg goes dead, same as ever. And when the back goes into spasm, what do I do?", Urgency.Soon)]
    [InlineData("my left leg goes dead, had it years, but it's got worse this week", Urgency.Emergency)]
    [InlineData("my leg goes dead when I walk", Urgency.SameDay)]
    [InlineData("My leg goes dead all of a sudden since Sunday. My back is the same as ever.", Urgency.SameDay)]
    [InlineData("My leg goes dead. Nothing new in my life. It started on Sunday.", Urgency.SameDay)]
    public void A_leg_that_has_gone_dead_for_years_waits_for_the_next_visit_unless_it_grows(string text, Urgency urgency) =>
        Assert.Equal(urgency, Readers.Read(text).RedFlags.Single(found => found.Flag == RedFlag.ProgressiveNeuro).Urgency);

    [Theory]
    [InlineData("no injury. osteoporosis, 76, back stiff for years")]
    [InlineData("I'm 80 and my back hurts when I bend for the kettle, it has for years")]
    [InlineData("My mum's 80 and I hurt my back lifting her, I'm 48")]
    [InlineData("35, sneezed and my back went into spasm")]
    [InlineData("I have osteoporosis. I bent over to feed the cat and felt nothing at all, a good day for my back.")]
    [InlineData("Hello, I am Rosa, 52, I have my own bakery and get up at 3, my back is stiff and better when I move about.")]
    [InlineData("My back is stiff. May I weed and dig in the garden?")]
    [InlineData("Can I weed on my knees and dig a bit, with a sore back?")]
    [InlineData("leg went to sleep on the loo for a minute")]
    [InlineData("both legs ache standing, gone sitting, for years")]
    [InlineData("bum goes numb on long drives, fine once i walk about")]
    [InlineData("Legs like jelly after leg day, my legs do as they're told again now.")]
    [InlineData("chest n shoulders then deads, lower back sore")]
    [InlineData("Want to kill Year 9, and my back's stiff from marking.")]
    [InlineData("We do shuttles called suicides, and the lads like to die at the end of them. My back aches from the third suicide onwards.")]
    [InlineData("sat on the loo too long scrolling and got a dead leg lol. back ok")]
    [InlineData("My brother gave me a dead leg. My back is sore from the sofa.")]
    public void An_old_stiff_back_and_a_leg_that_was_sat_on_or_knocked_are_none(string text) => Assert.Empty(Readers.Flags(text));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Every_way_of_writing_it_is_read(string code, string text)
    {
        var flags = Readers.Flags(text);
        if (code == "none")
            Assert.Empty(flags);
        else
            Assert.Contains(code, flags);
    }

    [Theory]
    [InlineData("Fever of 38.6 and back pain", Urgency.SameDay)]
    [InlineData("Fever of 38.6 and back pain, I'm on chemo", Urgency.Emergency)]
    [InlineData("I've got foot drop since Monday", Urgency.SameDay)]
    [InlineData("I've got foot drop and I can't pee", Urgency.Emergency)]
    [InlineData("I am 24 weeks pregnant with backache", Urgency.Soon)]
    [InlineData("Bladder has been leaky since I had my kids, for ten years, no different, and my back aches", Urgency.SameDay)]
    [InlineData("My back aches when I sit", Urgency.Routine)]
    public void Urgency_follows_the_ladder(string text, Urgency expected) => Assert.Equal(expected, Readers.Read(text).Urgency);

    [Fact]
    public void A_crisis_is_said_to_be_one()
    {
        var reading = Readers.Read("I don't want to be alive with this back");
        Assert.True(reading.Crisis);
        Assert.Equal(Urgency.Emergency, reading.Urgency);
    }

    [Fact]
    public void The_evidence_is_quoted_as_it_was_written()
    {
        const string text = "Morning all. I’ve got NUMBNESS between my legs, “nothing” serious?";
        var finding = Assert.Single(Readers.Read(text).RedFlags);
        Assert.All(finding.Spans, span => Assert.Contains(span, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Somebody_under_eighteen_is_out_of_scope()
    {
        var reading = Readers.Read("I'm 15 and my back hurts after rowing");
        Assert.False(reading.InScope);
        Assert.Contains(reading.RedFlags, f => f.Flag == RedFlag.Minor);
    }
}
