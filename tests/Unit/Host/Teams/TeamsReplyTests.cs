using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Host.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Host.Teams;

public sealed class TeamsReplyTests
{
    [Fact]
    public void Text_and_cards_go_apart_and_three_suggestions_stay_under_the_last()
    {
        var parts = TeamsReply.Shape(Say("Pick.", ["A", "B", "C"], new Attachment { ContentType = "application/pdf", ContentUrl = "https://x/y.pdf" }), isPersonal: true);

        Assert.Equal(["Pick.", null], parts.Select(part => part.Text));
        Assert.Null(parts[0].SuggestedActions);
        Assert.Equal(3, parts[1].SuggestedActions.Actions.Count);
    }

    [Theory]
    [InlineData(4, true, 1)]
    [InlineData(7, true, 2)]
    [InlineData(2, false, 1)]
    public void More_buttons_than_Teams_suggests_stand_on_cards_of_six(int count, bool isPersonal, int cards)
    {
        var parts = TeamsReply.Shape(Say("Pick.", [.. Enumerable.Range(1, count).Select(i => $"Choice {i}")]), isPersonal);

        var shown = parts.Skip(1).Select(part => (JArray)((JObject)part.Attachments.Single().Content)["actions"]!).ToList();
        Assert.Equal(cards, shown.Count);
        Assert.All(shown, buttons => Assert.InRange(buttons.Count, 1, 6));
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"Choice {i}"), shown.SelectMany(buttons => buttons).Select(button => TeamsCards.Unpack(button["data"]).Said));
    }

    [Fact]
    public void A_button_of_a_question_carries_the_question_and_its_asking_and_an_offer_carries_nothing()
    {
        var question = new Reply("Which?", ReplyKind.Prompt) { Buttons = ["A", "B", "C", "D"], Step = "triage/pain", Once = "1a" };
        Assert.Equal("""{"card":"triage/pain","once":"1a"}""", FirstValue(question));
        Assert.Null(FirstValue(question with { Step = "", Once = "" }));
    }

    [Fact]
    public void A_long_text_is_cut_between_paragraphs_and_nothing_of_it_is_lost()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 40).Select(i => $"Paragraph {i} " + new string('x', 3_000)));

        var parts = TeamsReply.Shape(Say(text, []), isPersonal: true);

        Assert.Equal(4, parts.Count);
        Assert.All(parts, part => Assert.InRange(part.Text.Length, 1, 40_000));
        Assert.Equal(text, string.Join("\n\n", parts.Select(part => part.Text)));
    }

    [Fact]
    public void A_text_without_any_border_is_not_cut_inside_a_character()
    {
        var parts = TeamsReply.Shape(Say("x" + string.Concat(Enumerable.Repeat("\U0001F600", 30_000)), []), isPersonal: true);

        Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part.Text[0])));
    }

    [Fact]
    public void Link_definitions_go_because_Teams_shows_citations_from_the_entity()
    {
        var cited = new Reply("Walk a little. [1]", ReplyKind.Answer) { Citations = [new Citation("walking", "Walking", "Why", "https://x/walking")] };

        var part = Assert.Single(TeamsReply.Shape(ReplyWriter.ToActivity(cited), isPersonal: true));

        Assert.Equal("Walk a little. [1]", part.Text);
        Assert.Equal("Walking", part.Entities.Single().Properties.SelectToken("$.citation[0].appearance.name")!.ToString());
    }

    [Fact]
    public void A_checklist_brings_back_what_it_showed_so_that_it_can_be_drawn_answered()
    {
        var step = new ScriptStep { Id = "brings-on", Kind = AnswerKind.Many, Ask = "What?", Again = "", Why = "", Choices = [new ScriptChoice("sit", "Sitting", [], []), new ScriptChoice("bend", "Bending", [], [])] };
        var card = ChecklistCard.Build("What brings it on?", new Pending("triggers", "brings-on", Once: "2b"), step, new CardLabels("Own words", "Done"));

        var sent = (JObject)TeamsCards.WithShown(card).Content;
        var value = (JObject)sent.SelectToken("$.actions[0].data")!;
        (value["choices"], value["own"]) = ("bend,sit", "sneezing");

        Assert.Equal(["What brings it on?", "\u2713 Bending, Sitting, sneezing"], LinesOf(TeamsCards.Answered(value, null)!));
        var (mark, inputs) = CardMark.Split(CardValues.Read(value));
        Assert.Equal(new CardMark("triggers/brings-on", "2b"), mark);
        Assert.Equal(["choices", "own"], inputs.Keys.Order());
    }

    [Fact]
    public void An_answered_card_does_not_repeat_own_words_that_read_like_a_plan()
    {
        var value = new JObject { ["card"] = "triggers/brings-on", ["own"] = "Do 3 sets of 10 squats" };

        Assert.Equal(["\u2713 \u2013"], LinesOf(TeamsCards.Answered(value, null)!));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("yes")]
    public void A_value_of_no_card_of_ours_closes_nothing(string? value) => Assert.Null(TeamsCards.Answered(value, "yes"));

    private static IEnumerable<string> LinesOf(Attachment card) => ((JObject)card.Content)["body"]!.Select(line => line["text"]!.ToString());

    private static string? FirstValue(Reply reply)
    {
        var card = (JObject)TeamsReply.Shape(ReplyWriter.ToActivity(reply), isPersonal: true)[1].Attachments.Single().Content;
        return TeamsCards.Unpack(card.SelectToken("$.actions[0].data")).Left?.ToString(Newtonsoft.Json.Formatting.None);
    }

    private static Activity Say(string text, string[] buttons, params Attachment[] attachments) =>
        ReplyWriter.ToActivity(new Reply(text, ReplyKind.Answer) { Buttons = buttons, Attachments = attachments });
}
