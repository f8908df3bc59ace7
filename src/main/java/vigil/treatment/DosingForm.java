package vigil.treatment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// How the text of a preset tells the kinds of [Dosing] apart.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dosing.Infusion.class, name = "infusion"),
    @JsonSubTypes.Type(value = Dosing.SingleAct.class, name = "single act"),
    @JsonSubTypes.Type(value = Dosing.NasalDevices.class, name = "nasal devices")
})
interface DosingForm {}
