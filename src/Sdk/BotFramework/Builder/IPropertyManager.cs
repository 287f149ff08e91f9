namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
