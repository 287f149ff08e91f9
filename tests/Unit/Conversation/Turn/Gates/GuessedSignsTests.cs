using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

/// <summary>A sign that no rule found and only the second look saw: warned of, and the turn goes on.</summary>
public sealed class GuessedSignsTests
{
    private const string Bath = "my ticker is not what it was, is a hot bath ok for my back?";
    private const string Mattress = "which mattress is best for a bad back?";
    private const string Whole = "needs help right now";
    private const string Warning = "If there is chest pain";

    [Fact]
    public async Task The_question_beside_it_is_answered_below_the_warning()
    {
        using var house = House("ticker");
        await house.SayAsync("hello");
        var replies = (await house.SayAsync(Bath)).Replies;

        Assert.StartsWith(Warning, replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("999", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("if it soothes you", TextOf(replies.Skip(1)), StringComparison.Ordinal);
        Assert.DoesNotContain(Whole, TextOf(replies), StringComparison.Ordinal);
        Assert.Contains(replies[^1].SuggestedActions.Actions, action => action.Title == "That's happening");
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("yes that's it")]
    [InlineData("That's happening")]
    [InlineData("yes, since this morning")]
    [InlineData("my ticker is going like mad")]
    public async Task Who_says_that_it_is_so_gets_the_whole_notice(string then)
    {
        using var house = House("ticker");
        await house.SayAsync("hello");
        await house.SayAsync(Bath);

        Assert.Contains(Whole, TextOf((await house.SayAsync(then)).Replies), StringComparison.Ordinal);
        Assert.True(IsNotice(await house.SayAsync(Mattress)));
    }

    [Theory]
    [InlineData("yes please")]
    [InlineData("no, nothing like that")]
    [InlineData(Mattress)]
    [InlineData("thanks, that helps")]
    public async Task Whoever_goes_on_is_not_warned_again(string then)
    {
        using var house = House("ticker");
        await house.SayAsync("hello");
        await house.SayAsync(Bath);
        var replies = TextOf((await house.SayAsync(then)).Replies) + TextOf((await house.SayAsync("what helps me sleep?")).Replies);

        Assert.DoesNotContain(Whole, replies, StringComparison.Ordinal);
        Assert.DoesNotContain(Warning, replies, StringComparison.Ordinal);
        Assert.Contains("sleep", replies, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_named_in_every_message_is_warned_of_twice_and_never_in_a_row()
    {
        using var house = House("ticker");
        await house.SayAsync("hello");
        var warned = new List<bool>();
        for (var i = 0; i < 6; i++)
            warned.Add(TextOf((await house.SayAsync(i % 2 == 0 ? Bath : "my ticker again, " + Mattress)).Replies).Contains(Warning, StringComparison.Ordinal));

        Assert.Equal([true, false, false, false, false, false], warned);
        await house.SayAsync("what helps me sleep?");
        Assert.Contains(Warning, TextOf((await house.SayAsync(Bath)).Replies), StringComparison.Ordinal);
        await house.SayAsync("what helps me sleep?");
        Assert.DoesNotContain(Warning, TextOf((await house.SayAsync(Bath)).Replies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_takes_its_answer_and_goes_on()
    {
        using var house = House("ticker");
        await house.SayAsync("find my triggers");
        var replies = (await house.SayAsync("sitting and bending, and my ticker is not what it was")).Replies;

        Assert.StartsWith(Warning, replies[0].Text, StringComparison.Ordinal);
        Assert.True(replies.Count > 1);
        Assert.DoesNotContain(Whole, TextOf(replies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_to_a_question_that_wants_words_is_a_yes_to_the_warning()
    {
        using var house = House("ticker");
        await house.SayAsync("build my questions for the doctor");
        await house.SayAsync("my GP, and my ticker is not what it was");

        Assert.Contains(Whole, TextOf((await house.SayAsync("yes")).Replies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_that_can_wait_is_told_of_whole_and_holds_nothing_up()
    {
        using var house = House("ticker", RedFlag.Inflammatory, Urgency.Soon);
        await house.SayAsync("hello");
        await house.SayAsync(Bath);

        Assert.Contains("Could this be inflammatory back pain?", TextOf((await house.SayAsync("yes")).Replies), StringComparison.Ordinal);
        Assert.False(IsNotice(await house.SayAsync(Mattress)));
    }

    [Fact]
    public async Task Activity_waits_for_the_turn_and_no_longer()
    {
        using var house = House("ticker");
        await house.SayAsync("my back doesn't hurt any more, I've been pain free for a month");
        var held = TextOf((await house.SayAsync("my ticker is not what it was. Can I start deadlifting again?")).Replies);
        var later = TextOf((await house.SayAsync("Can I start deadlifting again?")).Replies);

        Assert.Contains("until that is clear", held, StringComparison.Ordinal);
        Assert.DoesNotContain("until that is clear", later, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RedFlag.SelfHarm)]
    [InlineData(RedFlag.CaudaEquina)]
    public async Task A_crisis_and_cauda_equina_are_believed_on_a_guess(RedFlag flag)
    {
        using var house = House("ticker", flag);
        await house.SayAsync("hello");

        Assert.True(IsNotice(await house.SayAsync(Bath)));
        Assert.True(IsNotice(await house.SayAsync(Mattress)));
    }

    [Fact]
    public async Task What_a_rule_found_gets_its_notice_as_ever()
    {
        using var house = House("ticker");
        await house.SayAsync("hello");

        Assert.Contains(Whole, TextOf((await house.SayAsync("I have chest pain and back pain, is a hot bath ok?")).Replies), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_warning_says_in_few_words_what_the_signs_are_and_what_to_do()
    {
        using var house = new ConversationHouse();
        var book = house.Get<ScriptBook>();
        foreach (var flag in GuessedSigns.Flags)
        {
            var words = $"{book.Lines(GuessWords.Stem, WireName.Of(flag)).For(0)} {book.Lines(GuessWords.Stem, GuessWords.GoOn).For(0)}";

            Assert.True(words.Split(' ').Length <= 35, words);
        }
    }

    private static ConversationHouse House(string word, RedFlag flag = RedFlag.VascularChest, Urgency urgency = Urgency.Emergency) =>
        new(meaning: true, also: services => services.AddSingleton<IMessageReader>(provider => new Guessing(word, flag, urgency)));

    private static bool IsNotice(TurnOutcome outcome) => outcome.Replies.Any(reply => ReplyWriter.KindOf(reply) == ReplyKind.Notice);

    private static string TextOf(IEnumerable<Activity> replies) => string.Join("\n", replies.Select(reply => reply.Text));

    // What the trained weights see changes with each training: here one word is enough.
    private sealed class Guessing(string word, RedFlag flag, Urgency urgency) : IMessageReader
    {
        private static readonly MessageReader Reader = MessageReader.Load(RepositoryFiles.PathOf("dialogs", "lexicon"));

        public MessageReading Read(string text)
        {
            var read = Reader.Read(text);
            return !text.Contains(word, StringComparison.Ordinal) || read.RedFlags.Any(found => found.Flag == flag)
                ? read
                : read with { RedFlags = [.. read.RedFlags, new RedFlagFinding(flag, urgency, [word]) { IsGuess = true }], Urgency = urgency, Crisis = read.Crisis || flag == RedFlag.SelfHarm };
        }
    }
}
