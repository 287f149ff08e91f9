namespace Microsoft.Bot.Schema;

/// <summary>A request that wants an answer in the same call.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
