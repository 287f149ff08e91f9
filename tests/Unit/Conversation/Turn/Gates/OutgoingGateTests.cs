using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Pain;
using BackPainBot.Reading;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

public sealed class OutgoingGateTests : IDisposable
{
    private const string Prescription = "Do 3 sets of 8 squats at 60 kg.";

    private readonly ConversationHouse _house = new();

    [Fact]
    public void Text_that_prescribes_is_replaced() => AssertHeld(ReplyWriter.ToActivity(new Reply(Prescription, ReplyKind.Answer)));

    [Fact]
    public void A_button_that_prescribes_is_replaced() => AssertHeld(ReplyWriter.ToActivity(new Reply("Pick one.", ReplyKind.Prompt) { Buttons = [Prescription] }));

    [Fact]
    public void A_card_that_prescribes_is_replaced()
    {
        var card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JObject { ["body"] = new JArray(new JObject { ["text"] = Prescription }) } };

        AssertHeld(ReplyWriter.ToActivity(new Reply("See the card.", ReplyKind.Checklist) { Attachments = [card] }));
    }

    [Fact]
    public void A_picture_that_prescribes_is_replaced()
    {
        var svg = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"<svg><text>{Prescription}</text></svg>"));
        var picture = new Attachment("image/svg+xml", "data:image/svg+xml;base64," + svg);

        AssertHeld(ReplyWriter.ToActivity(new Reply("See the picture.", ReplyKind.Report) { Attachments = [picture] }));
    }

    [Fact]
    public void Even_without_pain_sets_and_weights_are_replaced()
    {
        var reply = ReplyWriter.ToActivity(new Reply(Prescription, ReplyKind.Answer));

        Assert.Equal(1, _house.Get<OutgoingGate>().Screen(Turn(new Journey { Pain = PainNow.No, PainAt = _house.Clock.GetUtcNow() }), [reply]));
    }

    [Fact]
    public void What_only_names_an_exercise_passes()
    {
        var reply = ReplyWriter.ToActivity(new Reply("Squats can wait until your back has settled. Ask your physio when.", ReplyKind.Answer));

        Assert.Equal(0, _house.Get<OutgoingGate>().Screen(Turn(new Journey()), [reply]));
    }

    public void Dispose() => _house.Dispose();

    private void AssertHeld(Activity reply)
    {
        Assert.Equal(1, _house.Get<OutgoingGate>().Screen(Turn(new Journey()), [reply]));
        Assert.Equal(ReplyKind.Withheld, ReplyWriter.KindOf(reply));
        Assert.DoesNotContain("60 kg", OutgoingGate.TextOf(reply), StringComparison.Ordinal);
    }

    private CurrentTurn Turn(Journey journey) => new()
    {
        Context = new TurnContext(new BufferedAdapter(), _house.Message("")),
        Text = "",
        Card = new Dictionary<string, string>(),
        Now = _house.Clock.GetUtcNow(),
        Reading = new MessageReading(),
        Memory = new Memory { Journey = journey },
    };
}
