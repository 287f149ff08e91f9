namespace Microsoft.Bot.Schema;

/// <summary>What a command gave.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
